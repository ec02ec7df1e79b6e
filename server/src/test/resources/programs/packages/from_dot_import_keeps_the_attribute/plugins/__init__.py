from logging.config import listen


def remote(port):
    return listen(port)


from . import remote as again
