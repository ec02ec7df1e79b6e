import logging.config

del logging
try:
    logging.config.listen(1)
except NameError:
    import logging
    logging.config.listen(2)
