import sys
import logging.config


def __getattr__(name):
    if name == "start":
        return logging.config.listen
    raise AttributeError(name)


me = sys.modules[__name__]
me.start(9030)
