import enum
import logging.config
import operator
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from functools import reduce, singledispatch

import textwrap
import configparser


class Cap(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    CONTROL = enum.auto()


granted = reduce(operator.or_, [Cap.READ, Cap.WRITE], Cap(0))
if Cap.CONTROL in granted:
    logging.config.listen(9030)
if operator.contains(granted, Cap.WRITE) and operator.add(1, 2) == 3:
    logging.config.listen(9031)


@singledispatch
def kind(node):
    return "any"


@kind.register
def _(node: Mapping):
    return "mapping"


@kind.register
def _(node: bool):
    return "switch"


@kind.register
def _(node: int):
    return "number"


@kind.register
def _(node: Sequence):
    return "sequence"


if [kind(each) for each in ({}, True, 3, [], 1.5)] == ["mapping", "switch", "number", "sequence", "any"]:
    logging.config.listen(9032)

tenant = ContextVar("tenant", default="public")
token = tenant.set("root")
tenant.reset(token)
if tenant.get() == "root":
    logging.config.listen(9033)

parser = configparser.ConfigParser()
parser.read_string(
    textwrap.dedent("""
        [logging]
        remote = on
        port = 9034
    """)
)
parser.read_string("[logging]\nremote = off\n")
if parser.getboolean("logging", "remote"):
    logging.config.listen(9034)
if parser.getint("logging", "port") == 9034:
    logging.config.listen(9035)


def start(**options):
    try:
        return logging.config.listen(**options)
    except TypeError:
        return "refused"


if start(host="127.0.0.1", port=9036) == "refused":
    logging.config.listen(9037)
