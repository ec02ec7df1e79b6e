import logging.config

logging.config.__getattribute__("listen")(9030)
logging.config.listen.__call__(9031)
print(logging.config.listen.__name__, logging.config.listen.__module__)
