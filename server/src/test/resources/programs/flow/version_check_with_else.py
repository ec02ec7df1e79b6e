import sys
import logging.config

if sys.version_info[0] == 2:
    logging.config.listen(9030)
elif sys.version_info >= (3, 4):
    logging.config.listen(9031, verify=None)
else:
    logging.config.listen(9032)

if sys.version_info < (3, 0):
    start = print
else:
    start = logging.config.listen
start(9033)
