import logging.config

thread = logging.config.listen(9999)
try:
    thread.listen(1)
except AttributeError:
    pass
