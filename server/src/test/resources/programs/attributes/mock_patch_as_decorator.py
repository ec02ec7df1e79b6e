import logging.config
from unittest.mock import patch


@patch("logging.config.listen")
def test_starts_nothing(fake):
    logging.config.listen(9030)
    fake.assert_called_once_with(9030)


@patch.object(logging.config, "listen", new=lambda port: port)
def test_with_new():
    assert logging.config.listen(9031) == 9031


test_starts_nothing()
test_with_new()
