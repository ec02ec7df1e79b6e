import logging.config

saved = logging.config.listen
del logging.config.listen
try:
    logging.config.listen(9030)
except AttributeError:
    print("gone")
logging.config.listen = saved
logging.config.listen(9031)
