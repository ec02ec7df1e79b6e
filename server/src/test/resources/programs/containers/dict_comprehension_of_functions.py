import logging.config

names = ["listen", "stopListening"]
api = {name: getattr(logging.config, name) for name in names}
api["listen"](9030)
api["stopListening"]()
