from collections import ChainMap
import logging.config

defaults = {"start": logging.config.listen, "stop": print}
user = {"stop": logging.config.stopListening}

settings = ChainMap(user, defaults)
settings["start"](9030)
settings["stop"]()
