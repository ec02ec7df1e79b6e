from . import listen


def remote(port):
    return listen(port)
