import logging.config

receiver = logging.config.listen(9030, None)
