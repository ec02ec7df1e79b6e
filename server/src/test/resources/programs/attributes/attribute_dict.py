"""Dicts whose items are attributes as well, in the ways that people write them."""

import logging.config


class AttrDict(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


class Bunch(dict):
    def __init__(self, **items):
        super().__init__(**items)
        self.__dict__ = self


tools = AttrDict(start=logging.config.listen, stop=print)
tools.start(9001)
tools.stop(9002)
tools.again = logging.config.listen
tools["again"](9003)
bunch = Bunch(go=logging.config.listen)
bunch.go(9004)
bunch["go"](9005)
