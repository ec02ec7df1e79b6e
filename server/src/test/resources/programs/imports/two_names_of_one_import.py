import logging.config, logging.config as again
logging.config.listen(1); again.listen(2)
