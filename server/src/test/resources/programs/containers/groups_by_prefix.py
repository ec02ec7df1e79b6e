import logging.config

names = [name for name in dir(logging.config) if name.startswith("lis")]
for name in names:
    getattr(logging.config, name)(9030)
table = {name: getattr(logging.config, name) for name in ("listen", "stopListening")}
table["listen"](9031)
