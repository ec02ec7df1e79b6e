"""Which objects are true: each line holds, so that nothing is called before the last one."""

import argparse
import collections
import enum
import inspect
import io
import queue
import types
from typing import NamedTuple

import logging.config


class Flag(NamedTuple):
    enabled: bool
    percent: int


class Never(NamedTuple):
    reason: str

    def __bool__(self):
        return False


Nothing = collections.namedtuple("Nothing", "")


class Color(enum.Enum):
    BLACK = 0
    NAMELESS = ""


class Level(enum.IntEnum):
    OFF = 0
    ON = 1


class Switch(enum.Enum):
    OFF = "off"
    ON = "on"

    def __bool__(self):
        return self is Switch.ON


class Failure(ValueError):
    pass


class Several(Exception):
    def __init__(self, *parts):
        super().__init__(*parts)
        self.parts = parts

    def __len__(self):
        return len(self.parts)


class Number(int):
    def __len__(self):
        return 0


def numbers():
    yield 1


flags = {"live": Flag(True, 0)}
flag = flags.get("live")
(bool(flag and flag.enabled and 10 < flag.percent) is False) or logging.config.listen()
(not Never("x")) or logging.config.listen()
(not Nothing()) or logging.config.listen()
(bool(Color.BLACK) and bool(Color.NAMELESS)) or logging.config.listen()
(not Level.OFF and Level.ON) or logging.config.listen()
(not Switch.OFF and Switch.ON) or logging.config.listen()
Failure() or logging.config.listen()
(not Several() and Several("a")) or logging.config.listen()
(Number(3) and not Number(0)) or logging.config.listen()
iter([]) or logging.config.listen()
(each for each in ()) or logging.config.listen()
map(str, []) or logging.config.listen()
zip() or logging.config.listen()
reversed([]) or logging.config.listen()
numbers() or logging.config.listen()
queue.Queue() or logging.config.listen()
queue.PriorityQueue() or logging.config.listen()
(queue.Queue() != queue.Queue()) or logging.config.listen()
types.SimpleNamespace() or logging.config.listen()
argparse.Namespace() or logging.config.listen()
io.StringIO() or logging.config.listen()
inspect.signature(lambda: None) or logging.config.listen()
property() or logging.config.listen()
(not {}.keys() and {1: 2}.items()) or logging.config.listen()
logging.config.listen(9030)
