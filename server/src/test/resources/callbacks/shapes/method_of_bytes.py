import logging.config

logging.config.listen(9030, verify=bytes.strip)
