import logging.config
from logging.config import listen

listen(9030)
del listen
try:
    listen(9031)
except NameError:
    listen = logging.config.listen
    listen(9032)
