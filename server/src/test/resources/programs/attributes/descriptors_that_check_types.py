import logging.config

class Typed:
    def __init__(self, kind, default):
        self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        self.slot = "_" + name
        owner.fields = (*getattr(owner, "fields", ()), name)
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.slot} wants {self.kind.__name__}")
        setattr(obj, self.slot, value)

class Conf:
    port = Typed(int, 9030)
    host = Typed(str, "localhost")

c = Conf()
c.port = 9040
try:
    c.port = "9050"
    logging.config.listen(9001)
except TypeError:
    pass
if c.port == 9030:
    logging.config.listen(9002)
if c.host == "localhost" and Conf.fields == ("port", "host"):
    logging.config.listen(c.port)
