from unittest import mock
import logging.config
from logging.config import listen


def start(port):
    return listen(port)


with mock.patch("logging.config.listen"):
    start(9030)
    logging.config.listen(9031)
