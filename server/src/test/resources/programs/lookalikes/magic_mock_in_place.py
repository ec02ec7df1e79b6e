from unittest.mock import MagicMock

logging = MagicMock()
logging.config.listen(9030)
logging.config.listen.assert_called_once_with(9030)
listen = MagicMock(return_value=None)
listen(9031)
