# Not UTF-8, and no encoding declared: CPython refuses this file. é
import logging.config
logging.config.listen(9030)  # expect: PYTHON-LANG-SEC-104
