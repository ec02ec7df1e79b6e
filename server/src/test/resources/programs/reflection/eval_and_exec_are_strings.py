import logging.config

eval("logging.config.listen")(9030)
