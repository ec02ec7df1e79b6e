"""What enumerations come to: each line holds, so that nothing is called before the last one."""

import logging.config
from enum import Enum, IntEnum, Flag, unique, auto, StrEnum
class Mode(Enum):
    LOCAL = 1
    REMOTE = 2
    NETWORK = 2
    @classmethod
    def _missing_(cls, value):
        return cls.LOCAL if value == "any" else None
[m.name for m in Mode] == ["LOCAL", "REMOTE"] or logging.config.listen()
Mode.NETWORK is Mode.REMOTE or logging.config.listen()
Mode["NETWORK"].name == "REMOTE" or logging.config.listen()
list(Mode.__members__) == ["LOCAL", "REMOTE", "NETWORK"] or logging.config.listen()
len(Mode) == 2 or logging.config.listen()
Mode("any") is Mode.LOCAL or logging.config.listen()
Mode(2) is Mode.REMOTE or logging.config.listen()
try:
    Mode(7)
    logging.config.listen()
except ValueError:
    pass
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
    logging.config.listen()
except ValueError:
    pass
Level = Enum("Level", "LOW MID HIGH")
Level.HIGH.value == 3 or logging.config.listen()
Level.HIGH != 3 or logging.config.listen()
[each.name for each in Level] == ["LOW", "MID", "HIGH"] or logging.config.listen()
Slot = IntEnum("Slot", ["A", "B"], start=9030)
Slot.B == 9031 or logging.config.listen()
Slot(9030) is Slot.A or logging.config.listen()
Pair = Enum("Pair", {"ONE": "x", "TWO": "y"})
Pair("y").name == "TWO" or logging.config.listen()
class Verb(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}{count}"
    LISTEN = auto()
    PRINT = auto()
Verb.PRINT.value == "print1" or logging.config.listen()
class Color(StrEnum):
    RED = auto()
Color.RED == "red" or logging.config.listen()
f"{Color.RED}" == "red" or logging.config.listen()
class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
Perm.R in Perm.RW or logging.config.listen()
Perm.RW.value == 3 or logging.config.listen()
(Perm.R | Perm.W) is Perm.RW or logging.config.listen()
isinstance(Mode.LOCAL, Mode) or logging.config.listen()
Mode.LOCAL in Mode or logging.config.listen()
str(Mode.LOCAL) == "Mode.LOCAL" or logging.config.listen()
repr(Mode.LOCAL) == "<Mode.LOCAL: 1>" or logging.config.listen()
Mode.LOCAL.name == "LOCAL" or logging.config.listen()
Level["LOW"] is Level.LOW or logging.config.listen()
{Mode.LOCAL: 1}[Mode.LOCAL] == 1 or logging.config.listen()
[m for m in reversed(Mode)] == [Mode.REMOTE, Mode.LOCAL] or logging.config.listen()
[m.value for m in sorted(Slot, reverse=True)] == [9031, 9030] or logging.config.listen()

logging.config.listen(9030)
