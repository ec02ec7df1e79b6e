import logging.config
from collections import namedtuple
from dataclasses import KW_ONLY, dataclass, field

listen = logging.config.listen


@dataclass
class Point:
    x: int
    _: KW_ONLY
    y: int = 2
    made: int = field(default=1, init=False)


class Partly:
    __match_args__ = ("there", "missing")
    there = 1


class Threes(type):
    def __instancecheck__(cls, value):
        return value == 3


class Three(metaclass=Threes):
    pass


Row = namedtuple("Row", "a b")


def kind(value):
    match value:
        case Three():
            return "three"
        case Point(x, y=2):
            return ("point", x)
        case Partly(_, _):
            return "both"
        case Partly(one):
            return ("one", one)
        case Row(a, _):
            return ("row", a)
        case [first, *_]:
            return first
        case object(__class__=type_):
            return type_.__name__


def too_many(value):
    match value:
        case Partly(1, 2, 3):
            return 1


try:
    too_many(Partly())
    listen(1)
except TypeError:
    listen(2)

if Point.__match_args__ == ("x",) and Row.__match_args__ == ("a", "b"):
    listen(3)
if kind(3) == "three":
    listen(4)
if kind(Point(7)) == ("point", 7):
    listen(5)
if kind(Partly()) == ("one", 1):
    listen(6)
if kind(Row(8, 9)) == ("row", 8):
    listen(7)
if kind([5]) == 5:
    listen(8)
if kind(None) == "NoneType":
    listen(9)
if kind(bytearray(b"ab")) == "bytearray":
    listen(10)
