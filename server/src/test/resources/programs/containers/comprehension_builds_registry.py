import logging.config

NAMES = ("listen", "stopListening", "dictConfig")
api = {name: getattr(logging.config, name) for name in NAMES}
api["listen"](9030)
api["stopListening"]()
starters = [function for name, function in api.items() if name == "listen"]
starters[0](9031)
