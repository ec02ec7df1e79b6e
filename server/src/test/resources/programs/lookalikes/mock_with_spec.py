import logging.config
from unittest.mock import Mock, create_autospec

fake = Mock(spec=logging.config)
fake.listen(9030)
auto = create_autospec(logging.config.listen)
auto(9031)
