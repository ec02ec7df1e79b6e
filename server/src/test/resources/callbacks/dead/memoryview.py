import logging.config

logging.config.listen(9030, verify=lambda payload: memoryview(payload))
