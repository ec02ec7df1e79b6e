import logging.config

getattr(logging.config, "listen", None)(9030)
getattr(logging.config, "stopListening", logging.config.listen)()
