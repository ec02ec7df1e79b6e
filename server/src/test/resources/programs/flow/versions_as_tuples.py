import logging.config

VERSION = (2, 1)
OLDEST = (2, 0)

if VERSION >= OLDEST:
    logging.config.listen(9001)
if VERSION < (2, 0):
    logging.config.listen(9002)
if (1, 10) > (1, 9) > OLDEST:
    logging.config.listen(9003)
