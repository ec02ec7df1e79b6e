import logging.config as lc

defaults = {"start": lc.listen, "stop": lc.stopListening}
defaults["start"](9030)
defaults.update({"start": print})
defaults["start"](9031)
defaults.update(stop=print)
defaults["stop"]("x")
