import logging.config

logging.config.listen(9030)  # expect: PYTHON-LANG-SEC-104
