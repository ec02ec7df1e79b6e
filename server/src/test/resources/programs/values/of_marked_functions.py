"""What functions are marked with, and what is put around them takes over: each line holds."""

import logging.config

def deco(f):
    f.tr = [*getattr(f, "tr", []), 1]
    return f
def go(): return 5
deco(go)
((go.tr) == [1]) or logging.config.listen()

def deco(f):
    f.tr = [*getattr(f, "tr", []), 1]
    return f
def go(): return 5
deco(deco(go))
((go.tr) == [1, 1]) or logging.config.listen()

def deco(f):
    f.tr = getattr(f, "tr", []) + [1]
    return f
def go(): return 5
deco(deco(go))
((go.tr) == [1, 1]) or logging.config.listen()

def go(): return 5
((getattr(go, "tr", 0)) == 0) or logging.config.listen()

def deco(f):
    return getattr(f, "tr", 0)
def go(): return 5
((deco(go)) == 0) or logging.config.listen()

def deco(f):
    x = getattr(f, "tr", 0)
    f.tr = 1
    return x
def go(): return 5
(((deco(go), deco(go))) == (0, 1)) or logging.config.listen()

def deco(f):
    f.tr = getattr(f, "tr", 0) + 1
    return f
@deco
@deco
def go(): return 5
@deco
def stop(): return 5
(((go.tr, stop.tr)) == (2, 1)) or logging.config.listen()

def deco(f):
    if not hasattr(f, "tr"): f.tr = []
    f.tr.append(1)
    return f
@deco
@deco
def go(): return 5
@deco
def stop(): return 5
(((go.tr, stop.tr)) == ([1, 1], [1])) or logging.config.listen()

def deco(f):
    f.__dict__.setdefault("tr", []).append(1)
    return f
@deco
@deco
def go(): return 5
@deco
def stop(): return 5
(((go.tr, stop.tr)) == ([1, 1], [1])) or logging.config.listen()

import functools
def mark(f):
    f.tr = 1
    return f
def wrap(f):
    @functools.wraps(f)
    def inner(*a): return f(*a)
    return inner
@wrap
@mark
def go(): return 5
@wrap
def stop(): return 6
(((getattr(go, "tr", 0), getattr(stop, "tr", 0), go.__wrapped__.tr)) == (1, 0, 1)) or logging.config.listen()

import functools
def mark(f):
    f.tr = 1
    return f
def wrap(f):
    def inner(*a): return f(*a)
    functools.update_wrapper(inner, f)
    return inner
@wrap
@mark
def go(): return 5
(((getattr(go, "tr", 0), hasattr(go, "zz"))) == (1, False)) or logging.config.listen()

def go(): return 5
go.__dict__["tr"] = 4
def stop(): return 5
vars(stop).update(tr=3)
(((getattr(go, "tr", 0), getattr(stop, "tr", 0))) == (4, 3)) or logging.config.listen()

def go(): return 5
for n in ("a", "b"): setattr(go, n, 1)
setattr(go, "c" + "d", 2)
(((getattr(go, "a", 0), getattr(go, "z", 0), getattr(go, "cd", 0))) == (1, 0, 2)) or logging.config.listen()

import inspect
def cmd(f):
    f._is_cmd = True
    return f
class A:
    @cmd
    def run(self): return 1
    def helper(self): return 2
((sorted(n for n, f in inspect.getmembers(A(), inspect.ismethod) if getattr(f, "_is_cmd", False))) == ['run']) or logging.config.listen()

class F:
    def __init_subclass__(cls):
        cls._t = {}
        for f in vars(cls).values():
            for s, e in getattr(f, "tr", ()):
                cls._t[s, e] = f
def on(s, e):
    def deco(f):
        f.tr = [(s, e)]
        return f
    return deco
class O(F):
    @on("a", "b")
    def go(self): return 5
((sorted(O._t)) == [('a', 'b')]) or logging.config.listen()

def on(s, e):
    def deco(f):
        f.tr = [*getattr(f, "tr", []), (s, e)]
        return f
    return deco
class O:
    @on("a", "b")
    @on("c", "d")
    def go(self): return 5
((O.go.tr) == [('c', 'd'), ('a', 'b')]) or logging.config.listen()

def on(s, e):
    def deco(f):
        f.tr = [*getattr(f, "tr", []), (s, e)]
        return f
    return deco
@on("a", "b")
@on("c", "d")
def go(self): return 5
((go.tr) == [('c', 'd'), ('a', 'b')]) or logging.config.listen()

def deco(f):
    f.tr = [*getattr(f, "tr", []), 1]
    return f
@deco
@deco
def go(self): return 5
@deco
def stop(self): return 5
(((go.tr, stop.tr)) == ([1, 1], [1])) or logging.config.listen()

class O:
    def go(self): return 5
    go.tr = [1]
t = {}
for f in vars(O).values():
    for s in getattr(f, "tr", ()):
        t[s] = f
((list(t)) == [1]) or logging.config.listen()

class O:
    def go(self): return 5
    go.tr = [(1, 2)]
t = {}
for f in [5, O.go]:
    for s, e in getattr(f, "tr", ()):
        t[s, e] = f
((list(t)) == [(1, 2)]) or logging.config.listen()

logging.config.listen()
