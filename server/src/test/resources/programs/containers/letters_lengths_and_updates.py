from collections import namedtuple
from logging.config import listen

Pair = namedtuple("Pair", "left right")


def runs(text):
    out = []
    at = 0
    while at < len(text):
        behind = at
        while behind < len(text) and text[behind] == text[at]:
            behind += 1
        out.append(text[at] + str(behind - at))
        at = behind
    return "".join(out)


class Settings:
    usual = {"remote": False, "port": 9030}

    def __init__(self, **changed):
        self.__dict__.update(self.usual, **changed)


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number


if runs("aab") == "a2b1" and "listen"[-1] == "n":
    listen(9031)
else:
    listen(9032)
if Settings(remote=True).remote:
    listen(Settings().port)
if Settings().remote:
    listen(9033)
if len(Pair(1, 2)) == 2 and Version(1) != Version(2):
    listen(9034)
if Version(3) != Version(3):
    listen(9035)
merged = dict({"a": listen}, a=print)
merged["a"](9036)
