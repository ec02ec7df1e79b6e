from logging.config import listen


def start(port):
    return listen(port)
