import abc
from logging.config import listen


class Channel(abc.ABC):
    @abc.abstractmethod
    def open(self):
        """Opens it."""

    @property
    @abc.abstractmethod
    def name(self):
        """What it is called."""


class Half(Channel):
    def open(self):
        return listen(9030)


class Whole(Half):
    name = "whole"


class Older(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def open(self):
        pass


for kind in (Channel, Half, Older):
    try:
        kind()
        listen(9031)
    except TypeError:
        listen(9032)
try:
    Whole().open()
    listen(9033)
except TypeError:
    listen(9034)
