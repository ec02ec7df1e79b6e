from dataclasses import dataclass
from functools import singledispatch, singledispatchmethod
from logging.config import listen


@dataclass
class Address:
    port: int


class Guarded(Address):
    pass


def refuse(target):
    raise TypeError(target)


@singledispatch
def attach(target):
    return refuse(target)


@attach.register
def _(target: Address):
    return listen(target.port)


@attach.register(Guarded)
def _(target):
    return print(target)


attach.register(str, lambda target: listen(int(target)))


class Desk:
    @singledispatchmethod
    def take(self, thing):
        print("nothing to do")

    @take.register
    def _(self, thing: int):
        listen(thing)


attach(Address(9030))
attach(Guarded(9031))
attach("9032")
try:
    attach(3.5)
    listen(9033)
except TypeError:
    listen(9034)
Desk().take("a")
Desk().take(9035)
