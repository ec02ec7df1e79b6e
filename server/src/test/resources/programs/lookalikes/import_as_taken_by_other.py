import logging.config as lc
import logging.handlers as lc

try:
    lc.listen(9030)
except AttributeError:
    print(lc.DEFAULT_TCP_LOGGING_PORT)

from logging.config import listen as start
from os import getcwd as start

start()
