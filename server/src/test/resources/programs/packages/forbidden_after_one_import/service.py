import logging.config
from logging.config import listen


def start(port):
    return bool(listen(port))


def again(port):
    return logging.config.listen(port)
