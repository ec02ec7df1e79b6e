from abc import ABC
from logging.config import listen


class Listener(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return any("port" in vars(each) for each in other.__mro__)


class Socket:
    port = 9001


class Timer:
    def __init__(self):
        self.port = 0


class Nothing(type):
    def __instancecheck__(cls, instance):
        return instance is None


class Missing(metaclass=Nothing):
    pass


for kind in (Socket, Timer):
    if issubclass(kind, Listener):
        listen(kind.port)
if isinstance(Timer(), Listener):
    listen(1)
if isinstance(None, Missing):
    listen(9002)
if isinstance(Socket(), Missing):
    listen(2)
