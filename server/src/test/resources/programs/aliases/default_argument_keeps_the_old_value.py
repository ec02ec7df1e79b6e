from logging.config import listen


def start(port, _listen=listen):
    return _listen(port)


def listen(port):
    return port


start(9030)
listen(9031)
