import logging.config
from unittest import mock


def start(port):
    return logging.config.listen(port)


with mock.patch("logging.config.listen") as fake:
    logging.config.listen(9030)
    fake(9031)
    fake.assert_called_with(9031)

start(9032)
