import logging.config


class Shared:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state


one = Shared()
one.start = logging.config.listen
Shared().start(9030)
