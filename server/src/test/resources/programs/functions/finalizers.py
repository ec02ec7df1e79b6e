import weakref
from logging.config import listen


class Session:
    def __init__(self, name):
        self.name = name


def reopen(port):
    listen(port)


def report(port):
    listen(port)


def forgotten(port):
    listen(port)


first, second, third = Session("a"), Session("b"), Session("c")
on_first = weakref.finalize(first, reopen, 9050)
on_second = weakref.finalize(second, forgotten, 9051)
on_third = weakref.finalize(third, report, port=9052)
on_second.detach()
on_third()
del first
print(on_first.alive, on_second.alive)
