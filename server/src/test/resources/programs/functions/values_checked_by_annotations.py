"""What functions and classes are given is checked, or converted, by what they say of it."""

import functools
import logging.config
import types
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Annotated, List, Literal, Optional, Union, get_args, get_origin, get_type_hints


class Range:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def check(self, value):
        return self.low <= value <= self.high


Port = Annotated[int, Range(1024, 65535)]


def validated(function):
    hints = get_type_hints(function, include_extras=True)

    @functools.wraps(function)
    def wrapper(**given):
        for name, value in given.items():
            kind, *checks = get_args(hints[name])
            if not isinstance(value, kind) or not all(check.check(value) for check in checks):
                return "refused"
        return function(**given)

    return wrapper


@validated
def serve(port: Port, level: Annotated[int, Range(0, 50)]):
    logging.config.listen(port)
    return "served"


serve(port=80, level=10) == "refused" or logging.config.listen(9031)
serve(port=9000, level=60) == "refused" or logging.config.listen(9032)
serve(port=9030, level=10)
list(get_type_hints(serve)) == ["port", "level"] or logging.config.listen(9033)


def chosen(mode: Literal["on", "off"]):
    return mode


def called(function, **given):
    for name, hint in get_type_hints(function).items():
        if get_origin(hint) is Literal and given[name] not in get_args(hint):
            return "no such choice"
    return function(**given)


called(chosen, mode="on") == "on" or logging.config.listen(9034)
called(chosen, mode="both") == "no such choice" or logging.config.listen(9035)


class Mode(Enum):
    QUIET = "quiet"
    LOUD = "loud"


def converted(text, kind):
    if get_origin(kind) in (Union, types.UnionType):
        kinds = [each for each in get_args(kind) if each is not type(None)]
        return None if text == "" else converted(text, kinds[0])
    if get_origin(kind) is list:
        return [converted(part, get_args(kind)[0]) for part in text.split(",")]
    return text == "yes" if kind is bool else kind(text)


@dataclass
class Settings:
    port: int = 9030
    listens: bool = False
    mode: Mode = Mode.QUIET
    sizes: List[int] = None
    limit: Optional[int] = None
    name: str | None = None


written = {"port": "9036", "listens": "yes", "mode": "loud", "sizes": "1,2", "limit": "", "name": "a"}
settings = Settings(**{field.name: converted(written[field.name], field.type) for field in fields(Settings)})
settings.sizes == [1, 2] and settings.limit is None and settings.name == "a" or logging.config.listen(9037)
if settings.listens and settings.mode is Mode.LOUD:
    logging.config.listen(settings.port)
if not settings.listens:
    logging.config.listen(9038)


@dataclass
class Part:
    size: int


@dataclass
class Whole:
    first: Part
    name: str


def loaded(kind, given):
    hints = get_type_hints(kind)
    parts = {}
    for field in fields(kind):
        hint = hints[field.name]
        value = given[field.name]
        parts[field.name] = Part(value["size"]) if is_dataclass(hint) else hint(value)
    return kind(**parts)


loaded(Whole, {"first": {"size": 3}, "name": "b"}).first.size == 3 or logging.config.listen(9039)
