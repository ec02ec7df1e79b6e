import logging.config as lc
from logging.config import listen


def main(port):
    return listen(port)
