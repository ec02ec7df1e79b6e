import logging.config


class Borg:
    __shared = {}

    def __init__(self):
        self.__dict__ = self.__shared


class Registry(Borg):
    def __init__(self):
        super().__init__()
        if not hasattr(self, "hooks"):
            self.hooks = {}

    def on(self, event, fn):
        self.hooks.setdefault(event, []).append(fn)

    def fire(self, event, *args):
        for fn in self.hooks.get(event, ()):
            fn(*args)


Registry().on("boot", logging.config.listen)
Registry().on("boot", print)
Registry().fire("boot", 9030)
