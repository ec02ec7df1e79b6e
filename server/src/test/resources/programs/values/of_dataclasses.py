"""What dataclasses, named tuples and slots come to: each line holds, so that nothing is called before the last one."""

import logging.config
from dataclasses import dataclass, field, replace, asdict, fields, InitVar, KW_ONLY, make_dataclass
from collections import namedtuple

@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
    _: KW_ONLY
    z: int = 5
p = P(1)
(p.x, p.y, p.tags, p.z) == (1, 2, [], 5) or logging.config.listen()
P(1, 3, z=7).z == 7 or logging.config.listen()
replace(p, x=9).x == 9 or logging.config.listen()
p.x == 1 or logging.config.listen()
repr(P(1)) == "P(x=1, y=2, tags=[], z=5)" or logging.config.listen()
asdict(p) == {"x": 1, "y": 2, "tags": [], "z": 5} or logging.config.listen()
[f.name for f in fields(P)] == ["x", "y", "tags", "z"] or logging.config.listen()
P(1) == P(1) or logging.config.listen()
P(1) != P(2) or logging.config.listen()
@dataclass
class Q(P):
    w: int = 0
Q(1, 2, [], 8).w == 8 or logging.config.listen()
Q(1) != P(1) or logging.config.listen()
asdict(Q(1))["w"] == 0 or logging.config.listen()
@dataclass(order=True)
class R:
    rank: int
    name: str = field(compare=False, default="")
sorted([R(2, "b"), R(1, "a")])[0].name == "a" or logging.config.listen()
R(1, "x") == R(1, "y") or logging.config.listen()
@dataclass
class S:
    path: str
    full: str = field(init=False)
    mode: InitVar[str] = "r"
    def __post_init__(self, mode):
        self.full = self.path + mode
S("a").full == "ar" or logging.config.listen()
S("a", "w").full == "aw" or logging.config.listen()
M = make_dataclass("M", ["a", ("b", int, 4)])
M(1).b == 4 or logging.config.listen()
N = namedtuple("N", "host port", defaults=[80])
N("h") == ("h", 80) or logging.config.listen()
N("h")._replace(port=1) == N("h", 1) or logging.config.listen()
N("h")._asdict() == {"host": "h", "port": 80} or logging.config.listen()
N._fields == ("host", "port") or logging.config.listen()
host, port = N("a", 1)
host == "a" or logging.config.listen()
N("h")[1] == 80 or logging.config.listen()
repr(N("h")) == "N(host='h', port=80)" or logging.config.listen()
class Slim:
    __slots__ = ("a",)
s = Slim()
s.a = 1
try:
    s.b = 2
    logging.config.listen()
except AttributeError:
    pass

logging.config.listen(9030)
