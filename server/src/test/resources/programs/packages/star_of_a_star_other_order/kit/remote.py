import logging.config

start = logging.config.listen
