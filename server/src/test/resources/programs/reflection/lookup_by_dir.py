import logging.config

names = [name for name in dir(logging.config) if name == "listen"]
assert names == ["listen"]
getattr(logging.config, names[0])(9030)
