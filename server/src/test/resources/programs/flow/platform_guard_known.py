import sys
import logging.config

if sys.version_info.major >= 3:
    logging.config.listen(9030)
if sys.version_info < (3, 0):
    logging.config.listen(9031)
if sys.version_info[:2] >= (3, 6):
    logging.config.listen(9032)
