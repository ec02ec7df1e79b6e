"""What classes of the program say themselves that inherit from built-in types: each line holds, so that nothing is called before the last one."""

import logging.config
import json, copy, math, statistics
class J(str):
    def __str__(self): return "str!"
    def __len__(self): return 99
    def upper(self): return "UP!"
j = J("abc")
str(j) == "str!" or logging.config.listen()
f"{j}" == "str!" or logging.config.listen()
"%s" % j == "str!" or logging.config.listen()
"{}".format(j) == "str!" or logging.config.listen()
len(j) == 99 or logging.config.listen()
j.upper() == "UP!" or logging.config.listen()
j + "d" == "abcd" or logging.config.listen()
bool(j) or logging.config.listen()
j.lower() == "abc" or logging.config.listen()
[c for c in j] == ["a", "b", "c"] or logging.config.listen()
j[:2] == "ab" or logging.config.listen()
type(j[:2]) is str or logging.config.listen()
j == "abc" or logging.config.listen()
j in ["abc"] or logging.config.listen()
repr(j) == "'abc'" or logging.config.listen()
[j] == ["abc"] or logging.config.listen()
class R(str):
    def __repr__(self): return "R!"
    def __eq__(self, o): return False
    def __hash__(self): return 5
str(R("x")) == "x" or logging.config.listen()
not (R("x") != "x") or logging.config.listen()
not ("x" == R("x")) or logging.config.listen()
class I(int):
    def __str__(self): return "I%d" % int(self)
    def __add__(self, o): return I(100)
    def __lt__(self, o): return True
    def __bool__(self): return False
    def __int__(self): return 77
    def __index__(self): return 1
    def __mul__(self, o): return 5
i = I(3)
i + 1 == 100 or logging.config.listen()
1 + i == 4 or logging.config.listen()
i < 0 or logging.config.listen()
not i or logging.config.listen()
[1, 2, 3, 4][i] == 4 or logging.config.listen()
i * 2 == 5 or logging.config.listen()
2 * i == 6 or logging.config.listen()
i == 3 or logging.config.listen()

max(1, i) == 3 or logging.config.listen()
f"{i:d}" == "3" or logging.config.listen()
class T(tuple):
    def __getitem__(self, k): return "got"
    def __len__(self): return 7
    def __iter__(self): return iter(["iter"])
    def __contains__(self, o): return o == "c"
t = T((1, 2))
t[0] == "got" or logging.config.listen()
len(t) == 7 or logging.config.listen()
list(t) == ["iter"] or logging.config.listen()
"c" in t or logging.config.listen()
1 not in t or logging.config.listen()
t == (1, 2) or logging.config.listen()
t + () == (1, 2) or logging.config.listen()
tuple.__len__(t) == 2 or logging.config.listen()
tuple.__getitem__(t, 1) == 2 or logging.config.listen()
a = list(map(str, t))
a == ["iter"] or logging.config.listen()
class LL(list):
    def __iter__(self): return iter([9])
    def __getitem__(self, k): return "got"
    def __eq__(self, o): return "eq"
    def __add__(self, o): return "add"
    def append(self, x): list.append(self, x * 2)
l = LL([1])
l == 5 or logging.config.listen()
l + [1] == "add" or logging.config.listen()
l.append(4)
list.__len__(l) == 2 or logging.config.listen()
list(l) == [9] or logging.config.listen()
sum(l) == 9 or logging.config.listen()
max(l) == 9 or logging.config.listen()
sorted(l) == [9] or logging.config.listen()
[*l] == [9] or logging.config.listen()
x, = l
x == 9 or logging.config.listen()
len(l) == 2 or logging.config.listen()
copy.copy(l).__class__ is LL or logging.config.listen()
l.extend([5])
len(l) == 3 or logging.config.listen()
class DD(dict):
    def __getitem__(self, k): return "got"
    def __contains__(self, k): return k == "in"
    def keys(self): return ["k"]
    def __iter__(self): return iter(["it"])
    def get(self, k, d=None): return "get"
d = DD(a=1)
d["zzz"] == "got" or logging.config.listen()
"in" in d or logging.config.listen()
"a" not in d or logging.config.listen()
d.get("a") == "get" or logging.config.listen()
list(d) == ["it"] or logging.config.listen()
d.keys() == ["k"] or logging.config.listen()
len(d) == 1 or logging.config.listen()
d == {"a": 1} or logging.config.listen()
list(d.values()) == [1] or logging.config.listen()
d.items() == {"a": 1}.items() or logging.config.listen()
class DS(dict):
    def __setitem__(self, k, v): dict.__setitem__(self, k, v + 1)
s = DS(a=1)
s["b"] = 1
s.update(c=1)
s == {"a": 1, "b": 2, "c": 1} or logging.config.listen()
s.setdefault("d", 1) == 1 or logging.config.listen()
s | {"z": 1} == {"a": 1, "b": 2, "c": 1, "d": 1, "z": 1} or logging.config.listen()
s |= {"e": 1}
s["e"] == 1 or logging.config.listen()
class F(float):
    def __eq__(self, o): return abs(float(self) - float(o)) < 0.1
    def __hash__(self): return 1
f = F(1.0)
f == 1.05 or logging.config.listen()
not (f == 2) or logging.config.listen()
f + 1 == 2.0 or logging.config.listen()
not (f + 1 == 2.05) or logging.config.listen()
statistics.mean([F(1.0), F(3.0)]) == 2.0 or logging.config.listen()
class St(set):
    def __contains__(self, x): return True
    def add(self, x): pass
st = St([1])
st.add(5)
99 in st or logging.config.listen()
st == {1} or logging.config.listen()
len(st) == 1 or logging.config.listen()
st.update([7])
len(st) == 2 or logging.config.listen()
list(St()) == [] or logging.config.listen()
class Ex(Exception):
    def __init__(self, a): self.a = a
    def __eq__(self, o): return self.a == o.a
Ex(1) == Ex(1) or logging.config.listen()
Ex(1) != Ex(2) or logging.config.listen()
class B(bytes):
    def __new__(cls, s): return super().__new__(cls, s.encode())
    def text(self): return self.decode()
b = B("hé")
b.text() == "hé" or logging.config.listen()
len(b) == 3 or logging.config.listen()
b[0] == 104 or logging.config.listen()
b == "hé".encode() or logging.config.listen()
b[:1] == b"h" or logging.config.listen()
b.startswith(b"h") or logging.config.listen()
class M1: 
    def upper(self): return "mix"
class Mx(M1, str): pass
Mx("a").upper() == "mix" or logging.config.listen()
Mx("a").lower() == "a" or logging.config.listen()
class N2(int):
    def __init__(self, x): self.x = x
n = N2(5)
n.x == 5 or logging.config.listen()
n == 5 or logging.config.listen()
n2 = copy.copy(n)
n += 1
n == 6 or logging.config.listen()
type(n) is int or logging.config.listen()
class Neg(int):
    def __neg__(self): return "neg"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "dm"
-Neg(1) == "neg" or logging.config.listen()
abs(Neg(-1)) == "abs" or logging.config.listen()
~Neg(1) == -2 or logging.config.listen()
class Sup(str):
    def __add__(self, o): return Sup(super().__add__(o))
    def __eq__(self, o): return super().__eq__(o.strip())
    def __hash__(self): return super().__hash__()
    def __getitem__(self, k): return "<" + super().__getitem__(k) + ">"
u = Sup("ab") + "c"
u == " abc " or logging.config.listen()
type(u) is Sup or logging.config.listen()
u[0] == "<a>" or logging.config.listen()
{"abc": 1}[Sup("abc")] == 1 or logging.config.listen()
class Dt(dict):
    def __init__(self, *a, **k):
        self.log = []
        dict.__init__(self, *a, **k)
    def __delitem__(self, k):
        self.log.append(k)
        super().__delitem__(k)
    def pop(self, k, *d):
        self.log.append("pop")
        return super().pop(k, *d)
dt = Dt({"a": 1}, b=2)
del dt["a"]
dt.pop("b") == 2 or logging.config.listen()
dt.log == ["a", "pop"] or logging.config.listen()
not dt or logging.config.listen()

logging.config.listen(9030)
