from importlib import import_module
import logging.config


class Backend:
    registry = {}

    def __init_subclass__(cls, /, scheme=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if scheme:
            Backend.registry[scheme] = cls

    @classmethod
    def open(cls, url):
        scheme, _, rest = url.partition("://")
        return cls.registry[scheme](rest)


class Tcp(Backend, scheme="tcp"):
    def __init__(self, rest):
        self.thread = logging.config.listen(int(rest))


class Null(Backend, scheme="null"):
    def __init__(self, rest):
        self.thread = None


Backend.open("tcp://9030")
Backend.open("null://")
