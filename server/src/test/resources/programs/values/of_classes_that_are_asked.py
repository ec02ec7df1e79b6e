"""Classes whose metaclasses answer for them, and what a cache tells of itself: each line holds."""

import logging.config

class M(type):
    def __call__(cls, *a): return ("made", a)
class Y(metaclass=M): pass
((Y(1)) == ('made', (1,))) or logging.config.listen()

class M(type):
    def __len__(cls): return 9
class Y(metaclass=M): pass
((len(Y), bool(Y)) == (9, True)) or logging.config.listen()

class M(type):
    def __iter__(cls): return iter([1, 2])
class Y(metaclass=M): pass
((list(Y)) == [1, 2]) or logging.config.listen()

class M(type):
    def __iter__(cls):
        yield from cls.items
class Y(metaclass=M):
    items = [3, 4]
(([x for x in Y], sorted(Y), dict.fromkeys(Y), 3 in Y) == ([3, 4], [3, 4], {3: None, 4: None}, True)) or logging.config.listen()

class M(type):
    def __contains__(cls, x): return x == 5
class Y(metaclass=M): pass
((5 in Y, 6 in Y) == (True, False)) or logging.config.listen()

class M(type):
    reg = {}
    def __new__(m, name, bases, ns):
        c = super().__new__(m, name, bases, ns)
        m.reg[name] = c
        return c
    def __getitem__(cls, k): return cls.reg[k]
    def __len__(cls): return len(cls.reg)
class A(metaclass=M): pass
class B(A): pass
(((len(A), A["B"] is B, sorted(M.reg))) == (2, True, ['A', 'B'])) or logging.config.listen()

class M(type):
    def __getattr__(cls, n): return n.upper()
    @property
    def p(cls): return cls.__name__ + "!"
class A(metaclass=M): pass
(((A.foo, A.p)) == ('FOO', 'A!')) or logging.config.listen()

class M(type):
    def __eq__(cls, o): return True
    def __hash__(cls): return 1
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __str__(cls): return "S" + cls.__name__
    def __repr__(cls): return "R" + cls.__name__
    def __add__(cls, o): return (cls.__name__, o)
    def __or__(cls, o): return "or"
class B(metaclass=M): pass
class A(metaclass=M): pass
(((A == 5, A < B, [c.__name__ for c in sorted([B, A])], str(A), repr(A), f"{A}", A + 1, A | B)) == (True, True, ['A', 'B'], 'SA', 'RA', 'SA', ('A', 1), 'or')) or logging.config.listen()

class M(type):
    def __instancecheck__(cls, o): return hasattr(o, "go")
class P(metaclass=M): pass
class Q:
    def go(self): pass
((isinstance(Q(), P), isinstance(3, P)) == (True, False)) or logging.config.listen()

class M(type):
    def __dir__(cls): return ["z"]
    def __setattr__(cls, n, v): type.__setattr__(cls, n, v * 2)
    def __bool__(cls): return False
class A(metaclass=M): pass
A.x = 4
(((A.x, bool(A), dir(A))) == (8, False, ['z'])) or logging.config.listen()

class M(type):
    def __setattr__(cls, n, v): type.__setattr__(cls, n, v * 2)
class A(metaclass=M): pass
A.x = 4
((A.x) == 8) or logging.config.listen()

class M(type):
    def __setattr__(cls, n, v): super().__setattr__(n, v * 2)
class A(metaclass=M): pass
A.x = 4
((A.x) == 8) or logging.config.listen()

class M(type):
    def __dir__(cls): return ["z"]
class A(metaclass=M): pass
((dir(A)) == ['z']) or logging.config.listen()

class M(type):
    def __bool__(cls): return False
class A(metaclass=M): pass
((bool(A)) == False) or logging.config.listen()

class M(type):
    def __iter__(cls):
        yield from cls.items
class Y(metaclass=M):
    items = [3, 4]
(([x for x in Y]) == [3, 4]) or logging.config.listen()

class M(type):
    def __iter__(cls): return iter([3, 4])
class Y(metaclass=M): pass
((sorted(Y)) == [3, 4]) or logging.config.listen()

class M(type):
    def __iter__(cls): return iter([3, 4])
class Y(metaclass=M): pass
((3 in Y) == True) or logging.config.listen()

class M(type):
    def __iter__(cls): return iter([3, 4])
class Y(metaclass=M): pass
((dict.fromkeys(Y), set(Y), tuple(Y), sum(Y), max(Y)) == ({3: None, 4: None}, {3, 4}, (3, 4), 7, 4)) or logging.config.listen()

import functools
@functools.lru_cache(maxsize=2)
def f(x): return x
f(1); f(1); f(2); f(3); f(1)
(((f.cache_info().hits, f.cache_info().misses, f.cache_info().maxsize, f.cache_info().currsize)) == (1, 4, 2, 2)) or logging.config.listen()

logging.config.listen()
