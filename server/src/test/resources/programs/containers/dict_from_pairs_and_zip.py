import logging.config

pairs = [("start", logging.config.listen), ("stop", logging.config.stopListening)]
table = dict(pairs)
table["start"](9030)
table["stop"]()
table = dict(zip(["start", "stop"], [logging.config.listen, print]))
table["start"](9031)
table["stop"](9032)
