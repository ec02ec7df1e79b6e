import importlib


class Lazy:
    def __init__(self, module, name):
        self.module = module
        self.name = name

    def __set_name__(self, owner, attribute):
        self.attribute = attribute

    def __get__(self, instance, owner):
        return getattr(importlib.import_module(self.module), self.name)


class Tools:
    serve = Lazy("logging.config", "listen")
    stop = Lazy("logging.config", "stopListening")


Tools().serve(9030)
Tools().stop()
