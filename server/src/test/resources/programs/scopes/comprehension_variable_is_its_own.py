from logging.config import listen

names = [listen.upper() for listen in ("a", "b")]
listen(9030)
pairs = {listen: port for listen, port in [("x", 9031)]}
listen(9032)
