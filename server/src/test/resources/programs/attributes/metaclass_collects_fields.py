import logging.config

class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        fields = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(mcls, name, bases, ns)
        cls._fields = {**getattr(cls, "_fields", {}), **fields}
        cls._abstract = kw.get("abstract", False)
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __iter__(cls):
        return iter(cls._fields)
    def __len__(cls):
        return len(cls._fields)
    def __call__(cls, *a, **k):
        if cls._abstract:
            raise TypeError("abstract")
        return super().__call__(*a, **k)

class Base(metaclass=Meta, abstract=True):
    id = 0

class User(Base):
    name = "x"
    def hello(self):
        return "hi"

if list(User) == ["id", "name"]:
    logging.config.listen(9030)
try:
    Base()
    logging.config.listen(9031)
except TypeError:
    pass
if len(User) == 3:
    logging.config.listen(9032)
if User().hello() == "hi":
    logging.config.listen(9033)
