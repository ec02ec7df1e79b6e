"""What methods say that know of no such operand, and what functions ask of objects: each line holds."""

import logging.config

class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, A): return NotImplemented
        return self.v == o.v
((A(1) == A(1), A(1) == A(2), A(1) == 1, A(1) != 5, 1 == A(1), A(1) in [A(1)], A(3) in [1, 2]) == (True, False, False, True, False, True, False)) or logging.config.listen()

class A:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if not isinstance(o, A): return NotImplemented
        return self.v < o.v
try:
    r = A(1) < 3
except TypeError:
    r = "te"
(((A(1) < A(2), r, A(2) > A(1))) == (True, 'te', True)) or logging.config.listen()

class M:
    def __init__(self, a): self.a = a
    def __add__(self, o):
        if isinstance(o, M): return M(self.a + o.a)
        if isinstance(o, int): return M(self.a + o)
        return NotImplemented
    __radd__ = __add__
try:
    r = M(1) + "x"
except TypeError:
    r = 0
((((M(1) + M(2)).a, (M(1) + 2).a, (3 + M(1)).a, r, sum([M(1), M(2)]).a)) == (3, 3, 4, 0, 3)) or logging.config.listen()

class A:
    def __eq__(self, o): return NotImplemented
((A() == A()) == False) or logging.config.listen()

class A:
    def __eq__(self, o): return NotImplemented
((A() != A()) == True) or logging.config.listen()

class A:
    def __eq__(self, o): return NotImplemented
a = A()
((a == a, a == 1, a != a) == (True, False, False)) or logging.config.listen()

class A:
    def __add__(self, o): return NotImplemented
class B:
    def __radd__(self, o): return "radd"
((A() + B()) == 'radd') or logging.config.listen()

class V:
    def __mul__(self, k):
        if isinstance(k, (int, float)): return "v"
        return NotImplemented
    def __rmul__(self, k): return self * k
(((V() * 2, 2 * V(), 2.5 * V())) == ('v', 'v', 'v')) or logging.config.listen()

class A:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "add"
a = A()
a += 1
((a) == 'add') or logging.config.listen()

import inspect
((inspect.cleandoc("  a\n    b\n    c")) == 'a\nb\nc') or logging.config.listen()

import inspect
def f():
    """First.

    Second.
    """
((inspect.getdoc(f), f.__doc__) == ('First.\n\nSecond.', 'First.\n\n    Second.\n    ')) or logging.config.listen()

class I:
    def __index__(self): return 3
((list(range(I()))) == [0, 1, 2]) or logging.config.listen()

class I:
    def __index__(self): return 3
((hex(I()), bin(I()), oct(I())) == ('0x3', '0b11', '0o3')) or logging.config.listen()

class I:
    def __index__(self): return 1
(([1, 2, 3][I()], "abc"[I()], (4, 5)[I()], b"xyz"[I()]) == (2, 'b', 5, 121)) or logging.config.listen()

class B:
    def __bytes__(self): return b"q"
((bytes(B())) == b'q') or logging.config.listen()

class D:
    def __divmod__(self, o): return (1, 2)
    def __rdivmod__(self, o): return (3, 4)
((divmod(D(), 3), divmod(3, D())) == ((1, 2), (3, 4))) or logging.config.listen()

import math
class M:
    def __floor__(self): return 1
    def __ceil__(self): return 2
    def __trunc__(self): return 3
    def __round__(self, n=None): return (4, n)
    def __abs__(self): return 5
((math.floor(M()), math.ceil(M()), math.trunc(M()), round(M()), round(M(), 2), abs(M())) == (1, 2, 3, (4, None), (4, 2), 5)) or logging.config.listen()

class C:
    def __complex__(self): return 1j
    def __float__(self): return 2.5
((complex(C()) == 1j, float(C())) == (True, 2.5)) or logging.config.listen()

class L:
    def __length_hint__(self): return 7
import operator
((operator.length_hint(L()), operator.length_hint([1, 2])) == (7, 2)) or logging.config.listen()

class X:
    def __call__(self, *a, **k): return (a, sorted(k))
((X()(1, b=2)) == ((1,), ['b'])) or logging.config.listen()

class X:
    def __missing__(self, k): return k * 2
class D(dict):
    def __missing__(self, k): return k * 2
((D(a=1)["b"], D(a=1)["a"], D().get("z")) == ('bb', 1, None)) or logging.config.listen()

class X:
    def __dir__(self): return ["b", "a"]
((dir(X())) == ['a', 'b']) or logging.config.listen()

class X:
    def __sizeof__(self): return 5
    def __format__(self, spec): return "<" + spec + ">"
((f"{X():>5}", format(X()), "{:a}".format(X())) == ('<>5>', '<>', '<a>')) or logging.config.listen()

class X:
    def __instancecheck__(self, o): return o == 1
class M(type):
    def __instancecheck__(cls, o): return o == 1
    def __subclasscheck__(cls, c): return c is int
class Y(metaclass=M): pass
((isinstance(1, Y), isinstance(2, Y), issubclass(int, Y), issubclass(str, Y)) == (True, False, True, False)) or logging.config.listen()

class X:
    def __enter__(self): return 5
    def __exit__(self, t, v, tb): return True
with X() as v:
    raise ValueError
((v) == 5) or logging.config.listen()

class A:
    def __getattribute__(self, name):
        if name == "x": return 1
        return super().__getattribute__(name)
    y = 2
((A().x, A().y) == (1, 2)) or logging.config.listen()

class A:
    def __init__(self): self.d = {}
    def __setattr__(self, n, v):
        if n == "d": object.__setattr__(self, n, v)
        else: self.d[n] = v
    def __delattr__(self, n): del self.d[n]
a = A()
a.x = 1
a.y = 2
del a.y
((a.d) == {'x': 1}) or logging.config.listen()

class A:
    def __lt__(self, o): return True
((sorted([A(), A()]) is not None, A() > A(), min(1, 2)) == (True, True, 1)) or logging.config.listen()

class A(int):
    def __add__(self, o): return "own"
((A(1) + 1, 1 + A(1), A(5) - 1, type(A(1) * 2) is int) == ('own', 2, 4, True)) or logging.config.listen()

class S(str):
    def upper(self): return "UP"
((S("a").upper(), S("a") + "b", len(S("abc")), S("x") == "x", {S("k"): 1}["k"]) == ('UP', 'ab', 3, True, 1)) or logging.config.listen()

import urllib.request
r = urllib.request.Request("http://a.b/c?d=1", headers={"X-A": "1"}, data=b"z")
(((r.full_url, r.get_method(), r.host, r.has_header("X-a"), r.get_header("X-a"), r.data, r.type, r.selector)) == ('http://a.b/c?d=1', 'POST', 'a.b', True, '1', b'z', 'http', '/c?d=1')) or logging.config.listen()

logging.config.listen()
