import logging.config
logging.config.listen(1)  # expect: PYTHON-LANG-SEC-104

logging.config.listen(2)  # expect: PYTHON-LANG-SEC-104