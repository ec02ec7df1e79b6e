import logging.config

DEBUG = False
ENABLE_REMOTE = True
if DEBUG:
    logging.config.listen(9030)
if DEBUG and ENABLE_REMOTE:
    logging.config.listen(9031)
if not DEBUG and ENABLE_REMOTE:
    logging.config.listen(9032)
if 0:
    logging.config.listen(9033)
ENABLE_REMOTE or logging.config.listen(9034)
DEBUG or logging.config.listen(9035)
