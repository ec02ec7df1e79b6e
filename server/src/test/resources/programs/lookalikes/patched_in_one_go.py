import logging.config
import unittest.mock


def start(port):
    return logging.config.listen(port)


def start_for_real(port):
    return logging.config.listen(port)


with unittest.mock.patch.multiple("logging.config", listen=unittest.mock.MagicMock()):
    start(9001)
with unittest.mock.patch.multiple(logging.config, listen=print, stopListening=print):
    start(9002)
start_for_real(9003)
