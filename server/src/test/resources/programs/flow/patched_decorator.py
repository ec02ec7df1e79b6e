import logging.config
from unittest import mock


@mock.patch("logging.config.listen")
def test_start(fake):
    logging.config.listen(9030)
    fake.assert_called_once()


@mock.patch.object(logging.config, "listen", return_value=None)
def test_other(fake):
    logging.config.listen(9031)


test_start()
test_other()
logging.config.listen(9032)
