from logging.config import listen

ports = [9030, 9031]
threads = [listen(port) for port in ports]
lengths = [listen(9) for listen in (len,) if False]
lazy = (listen(port) for port in ports)
listen(9032)
