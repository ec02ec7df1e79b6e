"""What the abstract classes of containers give to those who inherit from them."""

import collections
import collections.abc
import logging.config


class Lines(collections.abc.MutableSequence):
    def __init__(self):
        self.lines = []
        self.inserted = 0

    def __getitem__(self, at):
        return self.lines[at]

    def __setitem__(self, at, line):
        self.lines[at] = line

    def __delitem__(self, at):
        del self.lines[at]

    def __len__(self):
        return len(self.lines)

    def insert(self, at, line):
        self.inserted += 1
        self.lines.insert(at, line)


lines = Lines()
lines.append("a")
lines.extend(["b", "c"])
if lines.inserted == 3:
    logging.config.listen(1)
if lines.lines == ["a", "b", "c"]:
    logging.config.listen(2)
lines.reverse()
if lines.lines == ["c", "b", "a"]:
    logging.config.listen(3)


class Settings(collections.abc.MutableMapping):
    def __init__(self):
        self.held = {}
        self.gone = []

    def __getitem__(self, key):
        return self.held[key]

    def __setitem__(self, key, value):
        self.held[key] = value

    def __delitem__(self, key):
        self.gone.append(key)
        del self.held[key]

    def __iter__(self):
        return iter(self.held)

    def __len__(self):
        return len(self.held)


settings = Settings()
settings.update(port=80, host="h", user="u")
if settings.popitem() == ("port", 80):
    logging.config.listen(4)
else:
    logging.config.listen(5)
settings.clear()
if settings.gone == ["port", "host", "user"] and len(settings) == 0:
    logging.config.listen(6)
else:
    logging.config.listen(7)
try:
    settings.popitem()
    logging.config.listen(8)
except KeyError:
    logging.config.listen(9)


class Twice(collections.UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


twice = Twice(a=1)
twice.update(b=2)
if twice.popitem() == ("a", 2):
    logging.config.listen(10)
else:
    logging.config.listen(11)


class Stack(collections.UserList):
    pass


if isinstance(Stack([1, 2, 3])[:2], Stack):
    logging.config.listen(12)
