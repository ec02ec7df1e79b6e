import logging.config

defaults = {"start": print}
overrides = {"start": logging.config.listen}
merged = {**defaults, **overrides}
merged["start"](9030)
back = {**overrides, **defaults}
back["start"]("print again")
both = overrides | {"stop": logging.config.stopListening}
both["start"](9031)
both["stop"]()
