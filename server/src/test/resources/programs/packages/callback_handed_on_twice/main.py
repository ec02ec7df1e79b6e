import logging.config

from outer import outer

outer(logging.config.listen, 9030)
