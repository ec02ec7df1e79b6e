from enum import Enum, Flag, IntFlag, StrEnum, auto
from logging.config import listen


class Right(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    CONTROL = auto()
    ALL = READ | WRITE | CONTROL


class Mode(IntFlag):
    FAST = 1
    LOUD = 2


class Step(Enum):
    FIRST = auto()
    SECOND = auto()


class Verb(StrEnum):
    LISTEN = auto()
    STOP = auto()


def serve(rights):
    if Right.READ in rights:
        listen(9030)
    if rights & Right.CONTROL:
        listen(9031)


serve(Right.ALL & ~Right.CONTROL)
serve(Right.READ | Right.WRITE)
if Right.NONE:
    listen(9032)
if Right.READ | Right.WRITE | Right.CONTROL == Right.ALL:
    listen(9033)
if Mode.FAST | Mode.LOUD == 3:
    listen(9034)
if Step.SECOND.value == 2 and Step(1) is Step.FIRST:
    listen(9035)
if Verb.LISTEN == "listen" and Verb("stop") is Verb.STOP:
    listen(9036)
if Verb.LISTEN == "LISTEN":
    listen(9037)
