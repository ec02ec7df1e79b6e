import logging.config

defaults = {"start": logging.config.listen, "stop": print}
overrides = {"start": print}
merged = {**defaults, **overrides}
merged["start"](9030)
back = defaults | {"stop": logging.config.listen}
back["stop"](9031)
defaults.update(overrides)
defaults["start"](9032)
