import enum, logging.config
from enum import *
L = logging.config.listen
class C(Enum):
    R = 1
    G = 2
    B = auto()
    RED = 1
if C.B.value == 3: L(1)
if C(1) is C.R: L(2)
if C["G"] is C.G: L(3)
if C.RED is C.R: L(4)
if len(C) == 3: L(5)
if [c.name for c in C] == ["R", "G", "B"]: L(6)
try: C(9)
except ValueError: L(7)
try: C["Z"]
except KeyError: L(8)
try: C.Z
except AttributeError: L(9)
try: C.R = 5
except AttributeError: L(10)
try: C.R.value = 3
except AttributeError: L(11)
if "RED" in C.__members__: L(12)
if C.R in C: L(13)
try:
    class X(C): pass
except TypeError: L(14)
class F(Flag):
    A = auto()
    B = auto()
    C = A | B
if F.A | F.B is F.C: L(15)
if F.A in F.C: L(16)
if (F.A & F.B).value == 0: L(17)
if not F.A & F.B: L(18)
if F.C ^ F.A == F.B: L(19)
if ~F.A == F.B: L(20)
try: F(8)
except ValueError: L(21)
if list(F.C) == [F.A, F.B]: L(22)
if F.B.value == 2: L(23)
class I(IntFlag):
    X = 1
    Y = 2
if I.X | 4 == 5: L(24)
if I(8).value == 8: L(25)
if I.X + 1 == 2: L(26)
try:
    @unique
    class D(Enum): a = 1; b = 1
except ValueError: L(27)
class S(StrEnum):
    FOO = auto()
    BAR = "b"
if S.FOO == "foo": L(28)
if f"{S.BAR}" == "b": L(29)
if S("b") is S.BAR: L(30)
if S.FOO.upper() == "FOO": L(31)
class M(Enum):
    U = "u"
    @classmethod
    def _missing_(cls, v):
        return cls.U if v == "z" else None
if M("z") is M.U: L(32)
try: M("q")
except ValueError: L(33)
class N(IntEnum):
    ONE = 1
    TWO = 2
if N.ONE < N.TWO: L(34)
if N.ONE == 1: L(35)
if N.ONE + N.TWO == 3: L(36)
if sorted(N, reverse=True)[0] is N.TWO: L(37)
try: C.R < C.G
except TypeError: L(38)
class P(Enum):
    E = (1, 2)
    def __init__(self, a, b): self.a = a; self.b = b
    @property
    def s(self): return self.a + self.b
if P.E.s == 3: L(39)
if P.E.value == (1, 2): L(40)
Q = Enum("Q", "a b c")
if Q.b.value == 2: L(41)
Q2 = Enum("Q2", {"x": 5})
if Q2.x.value == 5: L(42)
class G(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    AA = auto()
if G.AA.value == "aa": L(43)
class W(Enum):
    a = 1
    b = nonmember(5)
    c = member(7)
if W.b == 5: L(44)
if W.c.value == 7: L(45)
if C.R != 1: L(46)
if str(C.R) == "C.R": L(47)
if repr(C.R) == "<C.R: 1>": L(48)
if C.R.name == "R": L(49)
if isinstance(C.R, C): L(50)
if hash(C.R) == hash(C.R): L(51)
d = {C.R: "r"}
if d[C.RED] == "r": L(52)
match C.G:
    case C.R: pass
    case C.G: L(53)
class K(Flag, boundary=KEEP):
    A = 1
if K(5).value == 5: L(54)
class Z(Flag, boundary=CONFORM):
    A = 1
if Z(5) is Z.A: L(55)
class V(Enum):
    x = 1
    def __str__(self): return "vx"
if str(V.x) == "vx": L(56)
if V.x.__class__ is V: L(57)
try: 5 in C
except TypeError: L(58)
class ND(Enum):
    _ignore_ = ["t"]
    t = 5
    q = 1
try:
    class Bad(Enum):
        a = 1
        a = 2
except TypeError: L(60)
if F(0).name is None: L(61)
if F.C.name == "C": L(62)
if bool(F(0)) is False: L(63)
try: F.A | 1
except TypeError: L(64)
try: F("x")
except ValueError: L(65)
if str(N.ONE) == "1": L(66)
if f"{N.ONE}" == "1": L(67)
try: N("1")
except ValueError: L(68)
class St(str, Enum):
    A = "a"
if St.A == "a": L(69)
try:
    @verify(UNIQUE)
    class VV(Enum): a = 1; b = 1
except ValueError: L(72)
if len(F) == 2: L(73)
if C.__members__["RED"] is C.R: L(74)
if I.X in I.X | I.Y: L(75)
try: S(5)
except ValueError: L(76)
try:
    class SS(StrEnum): A = 5
except TypeError: L(77)
try: C()
except TypeError: L(78)
try: del C.R
except AttributeError: L(79)
