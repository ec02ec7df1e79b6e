"""Classes and modules that are made by calls, and what modules of the library are and have: each line holds."""

import logging.config

from functools import cached_property
class R:
    def __init__(self, x=None):
        if x is not None:
            self.__dict__["x"] = x
    @cached_property
    def x(self): return 5
(((R("p").x, R().x)) == ('p', 5)) or logging.config.listen()

from functools import cached_property
class R:
    @cached_property
    def x(self): return 5
r = R()
r.__dict__["x"] = 3
((r.x) == 3) or logging.config.listen()

from functools import cached_property
class R:
    @cached_property
    def x(self): return 5
r = R()
r.x
r.x = 9
a = r.x
del r.x
(((a, r.x)) == (9, 5)) or logging.config.listen()

class D:
    def __get__(self, o, t=None): return 1
class R:
    x = D()
r = R()
r.__dict__["x"] = 3
((r.x) == 3) or logging.config.listen()

import sys, types, importlib
m = types.ModuleType("mem_cfg")
exec("x = 5", m.__dict__)
sys.modules[m.__name__] = m
((importlib.import_module(m.__name__) is m) == True) or logging.config.listen()

import sys, types, importlib
def make(name):
    m = types.ModuleType(name)
    exec("x = 5", m.__dict__)
    sys.modules[name] = m
    return m
m = make("mem_cfg")
n = importlib.import_module(m.__name__)
(((n is m, n.x)) == (True, 5)) or logging.config.listen()

import types
def body(ns):
    ns["x"] = 1
((types.new_class("A", (object,), exec_body=body).x) == 1) or logging.config.listen()

import types
((types.new_class("A", (), {}, lambda ns: ns.update(y=2)).y) == 2) or logging.config.listen()

import operator
class H:
    def __init__(self, k): self.k = k
    def go(self, p): return (self.k, p)
((list(map(operator.methodcaller("go", 1), [H(2), H(3)]))) == [(2, 1), (3, 1)]) or logging.config.listen()

import operator
class H: pass
n = operator.attrgetter("__class__.__name__")
(((n(H()), n(operator), sorted([H(), operator, H()], key=n)[2] is operator)) == ('H', 'module', True)) or logging.config.listen()

import asyncio
try:
    from asyncio import start_server as listen
    r = 1
except ImportError:
    r = 2
((r) == 1) or logging.config.listen()

try:
    from http.server import ThreadingHTTPServer
    r = 1
except ImportError:
    r = 2
((r) == 1) or logging.config.listen()

import pathlib
((isinstance(pathlib.PurePosixPath("/e"), pathlib.PurePath)) == True) or logging.config.listen()

import pathlib
((isinstance({}, pathlib.PurePath), isinstance(False, pathlib.PurePath), isinstance("", pathlib.Path)) == (False, False, False)) or logging.config.listen()

import pathlib
((issubclass(pathlib.Path, pathlib.PurePath)) == True) or logging.config.listen()

import pathlib
((isinstance(pathlib.Path("/"), pathlib.PurePath)) == True) or logging.config.listen()

from functools import singledispatch
import pathlib
@singledispatch
def apply(s): return 0
@apply.register
def _(s: pathlib.PurePath): return 3
((apply(5)) == 0) or logging.config.listen()

from functools import singledispatch
from pathlib import PurePath
@singledispatch
def apply(s): return 0
@apply.register(PurePath)
def _(s): return 3
((apply(PurePath("x"))) == 3) or logging.config.listen()

import types
((types.ModuleType("abc_x").__name__) == 'abc_x') or logging.config.listen()

import sys, types, importlib
m = types.ModuleType("mem_cfg")
sys.modules["mem_cfg"] = m
((importlib.import_module("mem_cfg") is m) == True) or logging.config.listen()

import operator
((operator.attrgetter("__name__")(operator), operator.__name__) == ('operator', 'operator')) or logging.config.listen()

import operator, json
((type(operator).__name__, operator.__class__.__name__, type(json) is type(operator)) == ('module', 'module', True)) or logging.config.listen()

import operator
class H: pass
((operator.attrgetter("__class__.__name__")(H())) == 'H') or logging.config.listen()

class D(dict): pass
d = D()
d.x = 1
((type(d).__name__, d.__class__.__name__, d.__class__ is D) == ('D', 'D', True)) or logging.config.listen()

logging.config.listen()
