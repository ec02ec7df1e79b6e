"""What counters, dicts with defaults, and named tuples come to that classes of the program inherit from: each line holds, so that nothing is called before the last one."""

import logging.config
from collections import Counter, OrderedDict, UserDict, UserList, defaultdict, namedtuple
import enum
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __missing__(self, k): return "miss"
u = UD(a=1)
u["A"] == 1 or logging.config.listen()
u.data == {"A": 1} or logging.config.listen()
u["zz"] == "miss" or logging.config.listen()
"A" in u or logging.config.listen()
len(u) == 1 or logging.config.listen()
list(u) == ["A"] or logging.config.listen()
u.update(b=2)
u["B"] == 2 or logging.config.listen()
dict(u) == {"A": 1, "B": 2} or logging.config.listen()
u.get("A") == 1 or logging.config.listen()
list(u.items()) == [("A", 1), ("B", 2)] or logging.config.listen()
del u["A"]
"A" not in u or logging.config.listen()
bool(u) or logging.config.listen()
u.pop("B") == 2 or logging.config.listen()
not u or logging.config.listen()
class UL(UserList):
    def append(self, x): super().append(x * 2)
w = UL([1])
w.append(2)
w == [1, 4] or logging.config.listen()
w.data == [1, 4] or logging.config.listen()
len(w) == 2 or logging.config.listen()
w[1] == 4 or logging.config.listen()
4 in w or logging.config.listen()
list(w) == [1, 4] or logging.config.listen()
class OD(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        if len(self) > 2: self.popitem(last=False)
o = OD()
o["a"] = 1; o["b"] = 2; o["a"] = 3; o["c"] = 4
list(o) == ["a", "c"] or logging.config.listen()
o["a"] == 3 or logging.config.listen()
"b" not in o or logging.config.listen()
class LRU(OrderedDict):
    def __init__(self, maxsize=2, /, *args, **kwds):
        self.maxsize = maxsize
        super().__init__(*args, **kwds)
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.maxsize:
            oldest = next(iter(self))
            del self[oldest]
r = LRU(2)
r["x"] = 1; r["y"] = 2
r["x"]
r["z"] = 3
list(r) == ["x", "z"] or logging.config.listen()
"y" not in r or logging.config.listen()
r.maxsize == 2 or logging.config.listen()
class C(Counter):
    def top(self): return self.most_common(1)[0][0]
c = C("aab")
c.top() == "a" or logging.config.listen()
c["a"] == 2 or logging.config.listen()
c["q"] == 0 or logging.config.listen()
c.update("bbb")
c["b"] == 4 or logging.config.listen()
c.total() == 6 or logging.config.listen()
c.top() == "b" or logging.config.listen()
class DD(defaultdict):
    def __missing__(self, k):
        v = self[k] = "m" + k
        return v
dd = DD()
dd["z"] == "mz" or logging.config.listen()
dict(dd) == {"z": "mz"} or logging.config.listen()
class DD2(defaultdict):
    def __init__(self): super().__init__(list)
d2 = DD2()
d2["a"].append(1)
d2["a"] == [1] or logging.config.listen()
d2["b"] == [] or logging.config.listen()
class Keyed(defaultdict):
    def __missing__(self, key):
        ret = self[key] = self.default_factory(key)
        return ret
k = Keyed(lambda q: q * 3)
k["a"] == "aaa" or logging.config.listen()
class P(namedtuple("P", "x y")):
    __slots__ = ()
    def __new__(cls, x, y=0): return super().__new__(cls, x * 2, y)
    def norm(self): return self.x + self.y
    @property
    def total(self): return self.x * self.y
p = P(1, 5)
p == (2, 5) or logging.config.listen()
p.norm() == 7 or logging.config.listen()
p.total == 10 or logging.config.listen()
p._replace(y=1) == (2, 1) or logging.config.listen()
p.x == 2 or logging.config.listen()
P(1).y == 0 or logging.config.listen()
p._asdict() == {"x": 2, "y": 5} or logging.config.listen()
p._fields == ("x", "y") or logging.config.listen()
repr(p) == "P(x=2, y=5)" or logging.config.listen()
class N(enum.IntEnum):
    A = 1
    B = 2
    @property
    def odd(self): return self % 2 == 1
N.A == 1 or logging.config.listen()
N.A < N.B or logging.config.listen()
N.A + N.B == 3 or logging.config.listen()
N.B > 1 or logging.config.listen()
[10, 20, 30][N.B] == 30 or logging.config.listen()
{1: "x"}[N.A] == "x" or logging.config.listen()
N.A.odd or logging.config.listen()
int(N.B) == 2 or logging.config.listen()
f"{N.B}" == "2" or logging.config.listen()
str(N.B) == "2" or logging.config.listen()
N(2) is N.B or logging.config.listen()
N["A"] is N.A or logging.config.listen()
isinstance(N.A, int) or logging.config.listen()
N.A in (1, 2) or logging.config.listen()
"%d" % N.A == "1" or logging.config.listen()
max(N) is N.B or logging.config.listen()
sorted([N.B, N.A]) == [1, 2] or logging.config.listen()
range(N.B) == range(2) or logging.config.listen()
N.A | 2 == 3 or logging.config.listen()
-N.A == -1 or logging.config.listen()
bool(N.A) or logging.config.listen()
sum(N) == 3 or logging.config.listen()

logging.config.listen(9030)
