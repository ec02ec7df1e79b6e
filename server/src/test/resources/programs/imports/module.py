import logging.config

logging.config.listen(9999)
