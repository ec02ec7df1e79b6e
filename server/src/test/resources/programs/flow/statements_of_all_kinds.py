import logging.config, functools, contextlib, abc
L = logging.config.listen
def f():
    try: return 1
    finally: log.append("f")
log = []
if f() == 1 and log == ["f"]: L(1)
def g():
    for i in range(3):
        try: continue
        finally: log.append(i)
g()
if log == ["f", 0, 1, 2]: L(2)
def h():
    try: raise KeyError
    except KeyError: return "k"
    else: return "e"
    finally: log.append("h")
if h() == "k": L(3)
def i():
    while True:
        try: return 1
        finally: break
    return 2
if i() == 2: L(4)
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        if self._x < 0: raise ValueError
        return self._x
    @x.setter
    def x(self, v):
        if not isinstance(v, int): raise TypeError
        self._x = v
    @x.deleter
    def x(self): self._x = None
p = P()
try: p.x = "a"
except TypeError: L(5)
p.x = -1
try: p.x
except ValueError: L(6)
del p.x
if p._x is None: L(7)
class S:
    __slots__ = ("a",)
s = S()
try: s.a
except AttributeError: L(8)
try: s.b = 1
except AttributeError: L(9)
class G:
    def __getattr__(self, n):
        if n.startswith("get_"): return lambda: n[4:]
        raise AttributeError(n)
if G().get_x() == "x": L(10)
try: G().y
except AttributeError as e:
    if e.args == ("y",): L(11)
if getattr(G(), "z", 5) == 5: L(12)
if not hasattr(G(), "z"): L(13)
class C:
    def __contains__(self, x): return x == 1
    def __len__(self): return 0
    def __call__(self, *a): return sum(a)
    def __bool__(self): return True
if 1 in C(): L(14)
if C(): L(15)
if C()(1, 2) == 3: L(16)
class Bad:
    def __len__(self): return -1
    def __bool__(self): return 5
class E(Exception):
    def __init__(self, code): super().__init__(f"c{code}"); self.code = code
try: raise E(4)
except E as e:
    if e.code == 4: L(19)
    if str(e) == "c4": L(20)
try:
    try: raise ValueError("a")
    except ValueError as e: raise RuntimeError("b") from e
except RuntimeError as e:
    if isinstance(e.__cause__, ValueError): L(21)
    if e.__cause__.args[0] == "a": L(22)
try:
    try: 1 / 0
    except ZeroDivisionError: {}["k"]
except KeyError as e:
    if isinstance(e.__context__, ZeroDivisionError): L(23)
try:
    try: int("x")
    finally: raise OSError
except OSError: L(24)
try: assert 1 == 2, "m"
except AssertionError as e:
    if str(e) == "m": L(25)
def gen():
    try:
        yield 1
        yield 2
    finally: log.append("g")
for x in gen():
    if x == 1: break
def outer():
    def inner(): nonlocal n; n += 1; return n
    n = 0
    return inner
k = outer(); k(); 
if k() == 2: L(26)
try:
    def q(): print(zz); zz = 1
    q()
except UnboundLocalError: L(27)
try: undefined_name
except NameError: L(28)
def d(a, /, b, *, c): return a + b + c
if d(1, 2, c=3) == 6: L(29)
try: d(a=1, b=2, c=3)
except TypeError: L(30)
try: d(1, 2, 3)
except TypeError: L(31)
try: d(1, b=2)
except TypeError: L(32)
try: d(1, 2, c=3, e=4)
except TypeError: L(33)
try: d(*[1, 2], **{"c": 3, "b": 4})
except TypeError: L(34)
def mut(x=[]): x.append(1); return len(x)
mut()
if mut() == 2: L(35)
fs = [lambda: i for i in range(3)]
if [f() for f in fs] == [2, 2, 2]: L(36)
class M(type):
    def __call__(cls, *a):
        if not hasattr(cls, "one"): cls.one = super().__call__(*a)
        return cls.one
class Single(metaclass=M): pass
if Single() is Single(): L(37)
class Base:
    subs = []
    def __init_subclass__(cls, **k): Base.subs.append(cls.__name__)
class A1(Base): pass
class A2(Base): pass
if Base.subs == ["A1", "A2"]: L(38)
class D:
    def __get__(self, o, t): return 7
    def __set__(self, o, v): raise AttributeError
class U: d = D()
if U().d == 7: L(39)
try: U().d = 1
except AttributeError: L(40)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n): yield i
if list(It(3)) == [0, 1, 2] and sum(It(3)) == 3 and 2 in It(3): L(41)
a, (b, *c) = 1, (2, 3, 4)
if c == [3, 4]: L(42)
if [*range(2), *"ab"] == [0, 1, "a", "b"]: L(43)
if {**{"a": 1}, "b": 2} == {"a": 1, "b": 2}: L(44)
match {"t": "x", "v": [1, 2]}:
    case {"t": "y"}: pass
    case {"t": "x", "v": [a, b]} if a < b: L(45)
match (1, "a"):
    case (int(), str() as z): L(46)
match 5:
    case 1 | 2: pass
    case n if n > 4: L(47)
x = 10
class Sc:
    x = 20
    y = [x for _ in range(1)]
if Sc.y == [10]: L(48)
def cnt():
    cnt.n += 1
cnt.n = 0
cnt(); cnt()
if cnt.n == 2: L(49)
try:
    for z in 5: pass
except TypeError: L(50)
w = 0
while w < 3: w += 1
else: L(51)
try: raise Exception
except (KeyError, Exception): L(52)
class X1(Exception): pass
class X2(X1): pass
try: raise X2
except X1: L(53)
try:
    try: raise X2
    except KeyError: pass
except X2: L(54)
class CM:
    def __enter__(self): return self
    def __exit__(self, t, e, tb): self.t = t; return True
with CM() as cm: raise X1
if cm.t is X1: L(55)
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        try: return fn(*a, **k)
        except ValueError: return "bad"
    return w
@deco
def parse(s): return int(s)
if parse("x") == "bad": L(56)
if parse("3") == 3: L(57)
if parse.__name__ == "parse": L(58)
class Ab(abc.ABC):
    @abc.abstractmethod
    def r(self): return "base"
class Co(Ab):
    def r(self): return super().r() + "!"
if Co().r() == "base!": L(59)
if type(Co()).__mro__[1] is Ab: L(60)
del x
try: x
except NameError: L(61)
try: del undefined_q
except NameError: L(62)
if (lambda *a, **k: (a, k))(1, b=2) == ((1,), {"b": 2}): L(63)
if sorted([3, 1, 2], key=lambda v: -v) == [3, 2, 1]: L(64)
if "a" "b" == "ab": L(65)
if 1 < 2 < 3 and not 1 < 3 < 2: L(66)
if (y := 5) and y == 5: L(67)
if f"{3.14159:.2f}" == "3.14" and f"{5:>3}|{'a':<3}|" == "  5|a  |": L(68)
if f"{y=}" == "y=5": L(69)
if 0.1 + 0.2 != 0.3: L(70)
if -7 // 2 == -4 and -7 % 2 == 1: L(71)
if True + True == 2: L(72)
if [] == [] and [] is not []: L(73)
if not () and not "" and not 0 and not None: L(74)
