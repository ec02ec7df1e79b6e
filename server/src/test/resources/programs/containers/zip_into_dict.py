import logging.config

keys = ("start", "stop")
values = (logging.config.listen, logging.config.stopListening)
api = dict(zip(keys, values))
api["start"](9030)
api["stop"]()
