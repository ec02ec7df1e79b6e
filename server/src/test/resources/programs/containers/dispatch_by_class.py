"""Each kind of event has its handler, and the kind is the class."""

import logging.config


class Event:
    pass


class Started(Event):
    pass


class Stopped(Event):
    pass


HANDLERS = {
    Started: logging.config.listen,
    Stopped: lambda port: logging.config.stopListening(),
    int: print,
    str: logging.config.listen,
}


def handle(event, port):
    HANDLERS[type(event)](port)


handle(Started(), 9001)
HANDLERS[Stopped](9002)
HANDLERS[type("text")](9003)
HANDLERS[type(1)](9004)
HANDLERS.get(Event, print)(9005)
