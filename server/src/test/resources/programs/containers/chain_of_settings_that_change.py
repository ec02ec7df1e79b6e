import logging.config
from collections import ChainMap

defaults = {"start": logging.config.listen}
session = {"start": print}
settings = ChainMap(session, defaults)
settings["start"](9120)
del settings["start"]
settings["start"](9121)
defaults["stop"] = logging.config.listen
inner = settings.new_child({"stop": len})
inner["start"] = repr
inner["start"](9122)
if "stop" in settings and inner.get("stop") is len:
    settings["stop"](9123)
