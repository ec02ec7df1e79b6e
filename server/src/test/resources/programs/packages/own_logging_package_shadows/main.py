import logging.config
from logging.config import listen

logging.config.listen(9030)
listen(9031)
