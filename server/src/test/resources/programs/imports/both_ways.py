import logging
import logging.config as config
from logging.config import listen

logging.config.listen(1)
config.listen(2)
listen(3)
config.logging.config.listen(4)
