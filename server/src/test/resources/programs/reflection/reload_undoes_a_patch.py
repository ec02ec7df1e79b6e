import importlib
import logging.config

logging.config.listen = print
logging.config.listen(9030)
importlib.reload(logging.config)
logging.config.listen(9031)
