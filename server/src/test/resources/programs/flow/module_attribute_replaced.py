import logging.config

original = logging.config.listen
logging.config.listen = lambda port, verify=None: print("blocked", port)
logging.config.listen(9030)
original(9031)
logging.config.listen = original
logging.config.listen(9032)
