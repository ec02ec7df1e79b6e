import logging.config

ARGUMENTS = (9030, lambda payload: payload)
logging.config.listen(*ARGUMENTS)
