import logging.config
from unittest.mock import patch

real = logging.config.listen


def spy(port, verify=None):
    return real(port, verify)


with patch.object(logging.config, "listen", new=spy):
    logging.config.listen(9030)
