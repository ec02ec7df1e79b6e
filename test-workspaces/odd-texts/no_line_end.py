from logging.config import listen
listen(9030)  # expect: PYTHON-LANG-SEC-104