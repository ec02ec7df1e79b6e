import logging

logging.config.listen(9030)
