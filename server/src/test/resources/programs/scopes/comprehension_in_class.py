from logging.config import listen


class Pool:
    listen = print
    first = [port for port in [listen(1)]]
    inner = [listen(port) for port in range(2)]
