import logging.config

listen = logging.config.listen


class Answering(type):
    def __getattr__(cls, name):
        if name == "ghost":
            return 13
        raise AttributeError(name)


class First(metaclass=Answering):
    pass


class Second(First):
    pass


class A:
    @classmethod
    def of(cls):
        return cls.__name__


class B(A):
    @classmethod
    def of(cls):
        return "B of " + super().of()


class C(B):
    pass


class Slotted:
    __slots__ = ("a",)


def positional(a, /, **named):
    return a, named


def kept():
    value = 1
    exec("value = 2")
    return value


if Second.mro() == [Second, First, object] and Second.ghost == 13:
    listen(1)
if C.of() == "B of C":
    listen(2)
if not hasattr(Slotted(), "__dict__"):
    listen(3)
if positional(1, a=2) == (1, {"a": 2}):
    listen(4)
if kept() == 1:
    listen(5)
try:
    super(C, A()).of()
except TypeError:
    listen(6)
try:
    dict(**5)
except TypeError:
    listen(7)
try:
    list.append(5, 1)
except TypeError:
    listen(8)
try:
    print(sep=1)
except TypeError:
    listen(9)
try:
    "".format_map()
except TypeError:
    listen(10)
