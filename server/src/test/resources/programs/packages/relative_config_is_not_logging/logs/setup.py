from .config import listen


def start(port):
    return listen(port)
