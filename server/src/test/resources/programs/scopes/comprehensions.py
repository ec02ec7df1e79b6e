from logging.config import listen

threads = [listen(port) for port in range(2)]
[listen(1) for listen in (print,)]
listen(2)
lazy = (listen(port) for port in range(2))
list(lazy)
{listen(3): port for port in [1] if listen(4)}
