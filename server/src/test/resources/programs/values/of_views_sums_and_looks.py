"""Attributes compared as dicts, sums of objects, and how what holds objects looks: only the last line calls."""

import logging.config
import types


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + (other.cents if isinstance(other, Money) else other))

    __radd__ = __add__

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __hash__(self):
        return hash(self.cents)

    def __repr__(self):
        return f"Money({self.cents!r})"


class Empty:
    pass


def given(value=...):
    return value is not ...


space = types.SimpleNamespace(a=1)
space.b = space.a + 1
vars(space) == {"a": 1, "b": 2} or logging.config.listen()
vars(space) != {"a": 1} or logging.config.listen()
empty = Empty()
empty.__dict__ == {} or logging.config.listen()
empty.size = 3
vars(empty) == {"size": 3} or logging.config.listen()
{"size": 4} != vars(empty) or logging.config.listen()
sum([Money(5), Money(7)]) == Money(12) or logging.config.listen()
sum([Money(1)], Money(2)).cents == 3 or logging.config.listen()
sum([[1], [2, 3]], []) == [1, 2, 3] or logging.config.listen()
sum([1, 2.5]) == 3.5 or logging.config.listen()
str([Money(3), None]) == "[Money(3), None]" or logging.config.listen()
repr({"a": Money(1)}) == "{'a': Money(1)}" or logging.config.listen()
f"{(Money(1),)}" == "(Money(1),)" or logging.config.listen()
str([[Money(1)], {}]) == "[[Money(1)], {}]" or logging.config.listen()
f"{255:#06x}" == "0x00ff" or logging.config.listen()
f"{5:#010b}" == "0b00000101" or logging.config.listen()
f"{-5:#06x}" == "-0x005" or logging.config.listen()
f"{5:+06d}" == "+00005" or logging.config.listen()
f"{255:#x}" == "0xff" or logging.config.listen()
given(3) or logging.config.listen()
given({}) or logging.config.listen()
given(None) or logging.config.listen()
not given() or logging.config.listen()
logging.config.listen()
