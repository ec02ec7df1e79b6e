import logging.config

OPTIONS = {"port": 9030}
logging.config.listen(**OPTIONS)
