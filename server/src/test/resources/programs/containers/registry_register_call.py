import logging.config


class Registry:
    def __init__(self):
        self._entries = {}

    def register(self, key, value):
        self._entries[key] = value

    def lookup(self, key):
        return self._entries[key]


registry = Registry()
registry.register("listen", logging.config.listen)
registry.register("echo", print)
registry.lookup("listen")(9030)
registry.lookup("echo")("hi")
