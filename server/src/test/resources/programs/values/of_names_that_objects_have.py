"""What objects have and have not by names of each kind: each line holds."""

import logging.config

((hasattr(1, "_tr"), hasattr("x", "_tr"), hasattr([], "_x"), hasattr(None, "_x"), hasattr({}, "_q"), hasattr((1,), "_fields")) == (False, False, False, False, False, False)) or logging.config.listen()

((hasattr(1, "__iter__"), hasattr("x", "__iter__"), hasattr([], "__iter__"), hasattr(None, "__iter__")) == (False, True, True, False)) or logging.config.listen()

((hasattr([], "__len__"), hasattr(5, "__len__"), hasattr({}, "__getitem__"), hasattr(set(), "__getitem__"), hasattr("", "__getitem__")) == (True, False, True, False, True)) or logging.config.listen()

((hasattr(1, "__add__"), hasattr("x", "__mod__"), hasattr(1.5, "__index__"), hasattr(1, "__index__"), hasattr(1, "__dict__"), hasattr(1, "__name__"), hasattr(1, "__wrapped__"), hasattr(int, "__name__")) == (True, True, False, True, False, False, False, True)) or logging.config.listen()

((hasattr(len, "_tr"), hasattr(print, "x"), hasattr(int, "_q"), hasattr(str, "_q"), hasattr(len, "__name__")) == (False, False, False, False, True)) or logging.config.listen()

((getattr(1, "_tr", None), getattr("a", "_tr", 0), getattr([], "__wrapped__", 2), getattr(None, "x", 3)) == (None, 0, 2, 3)) or logging.config.listen()

class O:
    x = 1
    def go(self): return 5
(("go" in vars(O), "zz" in vars(O), vars(O)["x"]) == (True, False, 1)) or logging.config.listen()

def deco(f):
    f._tr = [1]
    return f
@deco
def go(self): return 5
((hasattr(go, "_tr")) == True) or logging.config.listen()

def deco(f):
    f.tr = 1
    return f
@deco
def go(self): return 5
((hasattr(go, "tr"), go.tr) == (True, 1)) or logging.config.listen()

((hasattr(len, "_tr")) == False) or logging.config.listen()

((hasattr(1, "_tr")) == False) or logging.config.listen()

((hasattr("x", "_tr")) == False) or logging.config.listen()

def deco(f):
    f._tr = [1]
    return f
class F:
    def __init_subclass__(cls):
        cls._t = [n for n, f in vars(cls).items() if hasattr(f, "_tr")]
class O(F):
    x = 1
    @deco
    def go(self): return 5
((O._t) == ['go']) or logging.config.listen()

def deco(f):
    f._tr = [1]
    return f
class O:
    x = 1
    @deco
    def go(self): return 5
(([n for n, f in vars(O).items() if hasattr(f, "_tr")]) == ['go']) or logging.config.listen()

class O:
    x = 1
    def go(self): return 5
(([n for n, f in vars(O).items() if callable(f)]) == ['go']) or logging.config.listen()

class O:
    x = 1
    def go(self): return 5
(([n for n in vars(O) if not n.startswith("__")]) == ['x', 'go']) or logging.config.listen()

logging.config.listen()
