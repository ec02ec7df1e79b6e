import logging.config

logging.config.listen(9030)  # expect: PYTHON-LANG-SEC-104
# no line break here:    
logging.config.listen(9031)  # expect: PYTHON-LANG-SEC-104
