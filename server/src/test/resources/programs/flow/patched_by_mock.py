from unittest import mock
import logging.config


def start():
    return logging.config.listen(9030)


with mock.patch("logging.config.listen") as fake:
    start()
fake.assert_called_once_with(9030)
