import abc, logging.config
from dataclasses import *
from typing import *
L = logging.config.listen
@dataclass(frozen=True)
class F:
    a: int
    b: str = "x"
f = F(1)
try: f.a = 2
except FrozenInstanceError: L(1)
try: f.new = 2
except AttributeError: L(2)
try: del f.a
except FrozenInstanceError: L(3)
if f == F(1, "x"): L(4)
if hash(f) == hash(F(1)): L(5)
if replace(f, a=5).a == 5: L(6)
if asdict(f) == {"a": 1, "b": "x"}: L(7)
if astuple(f) == (1, "x"): L(8)
if [x.name for x in fields(f)] == ["a", "b"]: L(9)
if repr(f) == "F(a=1, b='x')": L(10)
if is_dataclass(f): L(11)
try: F()
except TypeError: L(12)
try: F(1, 2, 3)
except TypeError: L(13)
@dataclass(order=True)
class O:
    k: int
    n: str = field(compare=False, default="")
if O(1) < O(2): L(14)
if O(1, "a") == O(1, "b"): L(15)
if sorted([O(2), O(1)])[0].k == 1: L(16)
try: hash(O(1))
except TypeError: L(17)
try: F(1) < F(2)
except TypeError: L(18)
@dataclass
class P:
    xs: list = field(default_factory=list)
    iv: InitVar[int] = 3
    t: int = field(init=False)
    cv: ClassVar[int] = 9
    def __post_init__(self, iv): self.t = iv * 2
p = P()
if p.xs == []: L(19)
if p.t == 6: L(20)
if P(iv=4).t == 8: L(21)
if p.xs is not P().xs: L(22)
if P.cv == 9: L(23)
if [x.name for x in fields(P)] == ["xs", "t"]: L(24)
try:
    @dataclass
    class B: x: list = []
except ValueError: L(25)
try:
    @dataclass
    class B2:
        x: int = 1
        y: int
except TypeError: L(26)
@dataclass(slots=True)
class S: a: int
try: S(1).zz = 3
except AttributeError: L(27)
@dataclass(kw_only=True)
class K: a: int; b: int = 2
if K(a=1).b == 2: L(28)
try: K(1)
except TypeError: L(29)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 4
if K2(1, b=5).b == 5: L(30)
try: K2(1, 5)
except TypeError: L(31)
@dataclass
class D1(O): z: int = 3
if D1(1).z == 3: L(32)
try: replace(p, t=5)
except ValueError: L(33)
try: asdict(5)
except TypeError: L(34)
try: fields(5)
except TypeError: L(35)
M = make_dataclass("M", ["x", ("y", int, 5)])
if M(1).y == 5: L(36)
@dataclass
class N: inner: F; l: list
if asdict(N(f, [f])) == {"inner": {"a": 1, "b": "x"}, "l": [{"a": 1, "b": "x"}]}: L(37)
match O(3):
    case O(k=3): L(38)
match F(1):
    case F(1, "x"): L(39)
@dataclass(eq=False)
class E: a: int
if E(1) != E(1): L(40)
@dataclass(repr=False)
class R: a: int = field(repr=False, default=1)
if "object at" in repr(R()): L(41)
if fields(F)[1].default == "x": L(42)
if fields(F)[0].default is MISSING: L(43)
if fields(F)[0].type is int: L(44)
if field(metadata={"a": 1}).metadata["a"] == 1: L(45)
@dataclass(unsafe_hash=True)
class H: a: int
if len({H(1), H(1)}) == 1: L(46)
class T(NamedTuple):
    x: int
    y: int = 2
if T(1) == (1, 2): L(47)
if T(1).y == 2: L(48)
if T._fields == ("x", "y"): L(49)
if T._field_defaults == {"y": 2}: L(50)
class TD(TypedDict, total=False): a: int
if TD(a=1) == {"a": 1}: L(51)
try: isinstance({}, TD)
except TypeError: L(52)
@runtime_checkable
class Pr(Protocol):
    def go(self): ...
class G:
    def go(self): pass
if isinstance(G(), Pr): L(53)
if not isinstance(5, Pr): L(54)
if issubclass(G, Pr): L(55)
class Pn(Protocol):
    def go(self): ...
try: isinstance(G(), Pn)
except TypeError: L(56)
try: Pr()
except TypeError: L(57)
if get_origin(list[int]) is list: L(58)
if get_args(Dict[str, int]) == (str, int): L(59)
if get_origin(Optional[int]) is Union: L(60)
if get_args(Optional[int]) == (int, type(None)): L(61)
if get_args(Literal["a", "b"]) == ("a", "b"): L(62)
if Optional[int] == Union[int, None]: L(63)
if get_origin(int | str) is __import__("types").UnionType: L(64)
if get_origin(5) is None: L(65)
try: isinstance([], List[int])
except TypeError: L(66)
if isinstance([], List): L(67)
if isinstance(1, int | str): L(68)
try: isinstance([], list[int])
except TypeError: L(69)
if cast(int, "x") == "x": L(70)
TV = TypeVar("TV")
class Ge(Generic[TV]): pass
if Ge[int]() is not None: L(71)
if Ge[int].__origin__ is Ge: L(72)
try: Literal["a"]()
except TypeError: L(73)
NT = NewType("NT", int)
if NT(5) == 5: L(74)
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def q(self): ...
try: A()
except TypeError: L(75)
class Ac(A):
    def m(self): return 1
try: Ac()
except TypeError: L(76)
class Ad(Ac): q = 4
if Ad().q == 4: L(77)
@A.register
class V: pass
if isinstance(V(), A): L(78)
if issubclass(V, A): L(79)
if A.__abstractmethods__ == {"m", "q"}: L(80)
class Hk(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, "quack") or NotImplemented
class Du:
    def quack(self): pass
if isinstance(Du(), Hk): L(81)
if not issubclass(int, Hk): L(82)
import inspect
if inspect.isabstract(A): L(83)
import collections.abc as ca
if isinstance([], ca.Sequence): L(84)
if not isinstance({}, ca.Sequence): L(85)
if isinstance({}, ca.Mapping): L(86)
class It:
    def __iter__(self): return iter([])
if isinstance(It(), ca.Iterable): L(87)
if not isinstance(It(), ca.Sized): L(88)
try: ca.Mapping()
except TypeError: L(89)
class Mp(ca.Mapping):
    def __getitem__(self, k): return {"a": 1}[k]
    def __iter__(self): return iter("a")
    def __len__(self): return 1
if Mp().get("z", 4) == 4: L(90)
if "a" in Mp(): L(91)
if dict(Mp()) == {"a": 1}: L(92)
if list(Mp().items()) == [("a", 1)]: L(93)
class Sq(ca.Sequence):
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
if Sq().index(2) == 1: L(94)
if list(reversed(Sq())) == [2, 1]: L(95)
if 2 in Sq(): L(96)
if isinstance(len, Callable): L(97)
if isinstance(lambda: 1, ca.Callable): L(98)
try: assert_never(5)
except AssertionError: L(99)
if reveal_type(5) == 5: L(100)
if get_type_hints(F)["a"] is int: L(101)
if Annotated[int, 5].__metadata__ == (5,): L(102)
