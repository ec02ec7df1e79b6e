"""Handlers of events are registered under the type that they say their first parameter is of."""

import inspect
import logging.config
from functools import singledispatch
from typing import get_type_hints


class Event:
    """What happens."""


class Opened(Event):
    """Something was opened."""


class Closed(Event):
    """Something was closed."""


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, function):
        first = next(iter(inspect.signature(function).parameters.values()))
        self.handlers.setdefault(first.annotation, []).append(function)
        return function

    def emit(self, event):
        for handler in self.handlers.get(type(event), []):
            handler(event)


bus = Bus()


@bus.on
def opened(event: Opened):
    logging.config.listen(9030)


@bus.on
def closed(event: Closed):
    isinstance(event, Closed) or logging.config.listen(9031)


bus.emit(Opened())
bus.emit(Closed())
bus.emit(Event())


class Table:
    def __init__(self):
        self.handlers = {}

    def listener(self, function):
        hints = get_type_hints(function)
        hints.pop("return", None)
        (kind,) = hints.values()
        self.handlers[kind] = function
        return function


table = Table()


@table.listener
def when_closed(event: "Closed") -> None:
    return None


Closed in table.handlers and Opened not in table.handlers or logging.config.listen(9032)


@singledispatch
def show(value):
    return "other"


@show.register
def _(value: int | str):
    return "plain"


show(1) == "plain" and show("a") == "plain" and show(None) == "other" or logging.config.listen(9033)
