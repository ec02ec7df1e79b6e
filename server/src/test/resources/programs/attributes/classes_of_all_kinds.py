import abc, collections, dataclasses, enum, logging.config, typing, copy
L = logging.config.listen
@dataclasses.dataclass
class A:
    x: int
    y: list = dataclasses.field(default_factory=list)
    def __post_init__(self):
        if self.x < 0: raise ValueError("neg")
try: A(-1)
except ValueError: L(1)
try: A("a")
except TypeError: L(2)
a = A(1); b = dataclasses.replace(a, x=2)
if b.x == 2 and b.y is a.y: L(3)
if a != b: L(4)
try: dataclasses.replace(a, z=1)
except TypeError: L(5)
try: dataclasses.replace(a, x=-5)
except ValueError: L(6)
c = copy.deepcopy(a)
if c == a and c.y is not a.y: L(7)
@dataclasses.dataclass(frozen=True)
class Fz:
    n: int
    def up(self): object.__setattr__(self, "n", self.n + 1)
f = Fz(1); f.up()
if f.n == 2: L(8)
if {f: 1}[Fz(2)] == 1: L(9)
@dataclasses.dataclass(order=True)
class V:
    maj: int
    mnr: int = 0
if V(1, 2) < V(1, 10) and max(V(1), V(2)).maj == 2: L(10)
try: V(1) < 5
except TypeError: L(11)
class Lvl(enum.IntEnum):
    LOW = 1
    HIGH = 5
if Lvl(5) is Lvl.HIGH and Lvl.LOW < 3: L(12)
try: Lvl["nope"]
except KeyError: L(13)
try: Lvl(3)
except ValueError as e:
    if "is not a valid" in str(e): L(14)
class Perm(enum.Flag):
    R = enum.auto(); W = enum.auto(); X = enum.auto()
    RW = R | W
p = Perm.R | Perm.X
if Perm.R in p and Perm.W not in p: L(15)
if [m.name for m in Perm] == ["R", "W", "X"]: L(16)
if not (p & Perm.W): L(17)
p |= Perm.W
if p == Perm.R | Perm.W | Perm.X: L(18)
if Perm.RW.value == 3 and Perm(3) is Perm.RW: L(19)
if Perm["R"] is Perm.R and Perm.R.name == "R": L(20)
class Color(str, enum.Enum):
    RED = "red"
    def __str__(self): return self.value
if Color.RED == "red" and f"{Color.RED}" == "red" and str(Color.RED) == "red": L(21)
if Color("red") is Color.RED: L(22)
class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...
    @classmethod
    def make(cls, *a): return cls(*a)
class Sq(Shape):
    def __init__(self, s): self.s = s
    @property
    def area(self): return self.s ** 2
if Sq.make(3).area == 9: L(23)
try: Shape.make()
except TypeError: L(24)
class NT(typing.NamedTuple):
    a: int
    b: str = "z"
n = NT(1)
x, y = n
if y == "z" and n[0] == 1 and n._replace(a=4).a == 4: L(25)
try: n.a = 3
except AttributeError: L(26)
try: NT()
except TypeError: L(27)
class Stack(collections.UserList):
    def push(self, v): self.append(v)
    def peek(self): return self[-1]
s = Stack(); s.push(3)
if s.peek() == 3 and len(s) == 1: L(28)
class CI(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
ci = CI(); ci["AB"] = 1
if ci["ab"] == 1 and "aB" in ci: L(30)
try: ci["zz"]
except KeyError: L(31)
class Reg:
    items = {}
    def __class_getitem__(cls, k): return cls.items[k]
Reg.items["a"] = 1
if Reg["a"] == 1: L(32)
try: Reg["b"]
except KeyError: L(33)
class Temp:
    def __init__(self): self._c = 0
    c = property(lambda s: s._c, lambda s, v: setattr(s, "_c", v))
t = Temp(); t.c = 5
if t.c == 5 and t._c == 5: L(34)
class RO:
    @property
    def v(self): return 1
try: RO().v = 2
except AttributeError: L(35)
try: del RO().v
except AttributeError: L(36)
class Vec:
    def __init__(self, x): self.x = x
    def __add__(self, o):
        if not isinstance(o, Vec): return NotImplemented
        return Vec(self.x + o.x)
    def __eq__(self, o): return isinstance(o, Vec) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, o): return self.x < o.x
    def __iadd__(self, o): self.x += o.x; return self
    def __neg__(self): return Vec(-self.x)
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return self.x * i
    def __iter__(self): return iter([self.x])
if Vec(1) + Vec(2) == Vec(3): L(37)
try: Vec(1) + 1
except TypeError: L(38)
v = Vec(1); v += Vec(4)
if v.x == 5: L(39)
if (-v).x == -5 and sorted([Vec(2), Vec(1)])[0].x == 1: L(40)
if len({Vec(1), Vec(1)}) == 1: L(41)
try: v[3]
except IndexError: L(42)
if list(v) == [5]: L(43)
class NoHash:
    def __eq__(self, o): return True
try: {NoHash()}
except TypeError: L(44)
if NoHash() == 5: L(45)
class Meta(type):
    def __new__(m, n, b, d):
        if n != "Base" and "tag" not in d: raise TypeError("no tag")
        return super().__new__(m, n, b, d)
class Base(metaclass=Meta): pass
try:
    class Sub(Base): pass
except TypeError: L(46)
class Sub2(Base): tag = 1
if Sub2.tag == 1: L(47)
class Plug:
    reg = {}
    def __init_subclass__(cls, name=None, **k):
        super().__init_subclass__(**k)
        if name is None: raise ValueError
        Plug.reg[name] = cls
class P1(Plug, name="p"): pass
if Plug.reg["p"] is P1: L(48)
try:
    class P2(Plug): pass
except ValueError: L(49)
class Lazy:
    def __getattr__(self, n):
        v = len(n); setattr(self, n, v); return v
z = Lazy()
if z.abc == 3 and "abc" in z.__dict__: L(50)
class Frozen:
    def __setattr__(self, n, v): raise AttributeError(n)
try: Frozen().x = 1
except AttributeError: L(51)
class Cnt:
    total = 0
    def __init__(self): type(self).total += 1
    @staticmethod
    def st(): return 4
    @classmethod
    def get(cls): return cls.total
Cnt(); Cnt()
if Cnt.get() == 2 and Cnt.st() == 4 and Cnt().st() == 4: L(52)
class D1:
    def m(self): return ["D1"]
class D2(D1):
    def m(self): return ["D2"] + super().m()
class D3(D1):
    def m(self): return ["D3"] + super().m()
class D4(D2, D3):
    def m(self): return ["D4"] + super().m()
if D4().m() == ["D4", "D2", "D3", "D1"]: L(53)
if [c.__name__ for c in D4.__mro__] == ["D4", "D2", "D3", "D1", "object"]: L(54)
if issubclass(D4, D1) and not issubclass(D1, D4): L(55)
T = type("T", (D1,), {"k": 3, "n": lambda self: self.k})
if T().n() == 3 and T().m() == ["D1"]: L(58)
if callable(T) and not callable(T()): L(59)
o = T.__new__(T)
if o.k == 3: L(60)
class One:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
if One() is One(): L(61)
class Imm(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
if Imm(4) == 8: L(62)
class Str2(str):
    def shout(self): return self.upper() + "!"
if Str2("a").shout() == "A!": L(63)
