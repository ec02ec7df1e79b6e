import logging.config
from logging.config import listen


def outer():
    def listen(port):
        return logging.config.stopListening()

    return listen(9030)


outer()
listen(9031)
