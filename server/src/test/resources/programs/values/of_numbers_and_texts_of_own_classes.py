"""What numbers, texts and tuples come to that classes of the program inherit from: each line holds, so that nothing is called before the last one."""

import logging.config
class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, map(int, text.split(".")))
    def __str__(self):
        return ".".join(str(p) for p in self)
    @property
    def major(self): return self[0]
v = Version("1.2.3")
v == (1, 2, 3) or logging.config.listen()
v < Version("1.10.0") or logging.config.listen()
v > Version("1.1.9") or logging.config.listen()
len(v) == 3 or logging.config.listen()
v[0] == 1 or logging.config.listen()
v[-1] == 3 or logging.config.listen()
v[:2] == (1, 2) or logging.config.listen()
v.major == 1 or logging.config.listen()
str(v) == "1.2.3" or logging.config.listen()
bool(v) or logging.config.listen()
2 in v or logging.config.listen()
7 not in v or logging.config.listen()
isinstance(v, tuple) or logging.config.listen()
type(v) is Version or logging.config.listen()
v.index(2) == 1 or logging.config.listen()
v.count(3) == 1 or logging.config.listen()
list(v) == [1, 2, 3] or logging.config.listen()
v + (4,) == (1, 2, 3, 4) or logging.config.listen()
max(Version("1.2"), Version("1.3")) == (1, 3) or logging.config.listen()
sorted([Version("2.0"), Version("1.0")])[0] == (1, 0) or logging.config.listen()
hash(v) == hash((1, 2, 3)) or logging.config.listen()
{v: 1}[(1, 2, 3)] == 1 or logging.config.listen()
f"{v}" == "1.2.3" or logging.config.listen()
a, b, c = v
c == 3 or logging.config.listen()
class Celsius(float):
    def __new__(cls, value, unit="C"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def fahrenheit(self):
        return self * 9 / 5 + 32
t = Celsius(100, "X")
t == 100.0 or logging.config.listen()
t.unit == "X" or logging.config.listen()
t.fahrenheit() == 212.0 or logging.config.listen()
t + 1 == 101.0 or logging.config.listen()
t > 50 or logging.config.listen()
int(t) == 100 or logging.config.listen()
isinstance(t, float) or logging.config.listen()
round(t) == 100 or logging.config.listen()
class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(n)
        return super().__new__(cls, n)
    def half(self): return self // 2
    def __add__(self, o): return Even(int(self) + o + (o % 2))
e = Even(4)
e == 4 or logging.config.listen()
e.half() == 2 or logging.config.listen()
e + 1 == 6 or logging.config.listen()
type(e + 1) is Even or logging.config.listen()
type(e - 1) is int or logging.config.listen()
e * 2 == 8 or logging.config.listen()
e > 3 or logging.config.listen()
e in (4, 5) or logging.config.listen()
[0, 1, 2, 3, 9][e] == 9 or logging.config.listen()
range(e) == range(4) or logging.config.listen()
bool(Even(0)) is False or logging.config.listen()
str(e) == "4" or logging.config.listen()
repr(e) == "4" or logging.config.listen()
f"{e:03d}" == "004" or logging.config.listen()
e.bit_length() == 3 or logging.config.listen()
{4: "a"}[e] == "a" or logging.config.listen()
class Tag(str):
    def __new__(cls, s, kind=None):
        o = str.__new__(cls, s.lower())
        o.kind = kind
        return o
    def shout(self): return self.upper() + "!"
    def __eq__(self, o): return str.lower(self) == o.lower()
    def __hash__(self): return hash(str(self))
g = Tag("ABC", 3)
g.kind == 3 or logging.config.listen()
g.shout() == "ABC!" or logging.config.listen()
len(g) == 3 or logging.config.listen()
g[0] == "a" or logging.config.listen()
"b" in g or logging.config.listen()
g + "d" == "abcd" or logging.config.listen()
g.startswith("ab") or logging.config.listen()
isinstance(g, str) or logging.config.listen()
"x".join([g, g]) == "abcxabc" or logging.config.listen()
f"{g}" == "abc" or logging.config.listen()
"%s" % g == "abc" or logging.config.listen()
{g: 1}["abc"] == 1 or logging.config.listen()
{"abc": 1}[g] == 1 or logging.config.listen()
g.replace("a", "z") == "zbc" or logging.config.listen()
list(g) == ["a", "b", "c"] or logging.config.listen()
class Plain(str): pass
p = Plain("hey")
p == "hey" or logging.config.listen()
p.upper() == "HEY" or logging.config.listen()
p.x = 2
p.x == 2 or logging.config.listen()
p in ("hey", "you") or logging.config.listen()
p in {"hey": 1} or logging.config.listen()
{"hey": 1}.get(p) == 1 or logging.config.listen()
type(p.upper()) is str or logging.config.listen()
p != "you" or logging.config.listen()
not Plain("") or logging.config.listen()

logging.config.listen(9030)
