import logging.config

registry = {}
registry["log"] = {}
registry["log"]["start"] = logging.config.listen
registry["log"]["stop"] = print

registry["log"]["start"](9030)
registry["log"]["stop"](9031)
