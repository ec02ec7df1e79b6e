import logging.config

listen = logging.config.listen
