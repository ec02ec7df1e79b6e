import logging.config
from logging.config import dictConfig as listen

listen({"version": 1})
logging.config.fileConfig
logging.config.stopListening()
logging.getLogger("x").debug("listen(9030)")
