import logging.config
from unittest import mock

real = logging.config.listen


def boot(port):
    return logging.config.listen(port)


with mock.patch.object(logging.config, "listen", side_effect=lambda port: real(port)):
    boot(9030)
with mock.patch("logging.config.listen", wraps=print) as spy:
    boot(9031)
with mock.patch("logging.config.listen", side_effect=[1, 2]):
    boot(9032)
double = mock.Mock(side_effect=lambda port: real(port))
double(9033)
