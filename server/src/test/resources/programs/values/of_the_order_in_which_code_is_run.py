"""In which order expressions and statements do what they do, and how often: each line holds, so that nothing is called before the last one."""

import logging.config

log = []
def t(x, *r):
    log.append(x)
    return r[0] if r else x
def took():
    r = list(log); log.clear(); return r
def f(*a, **k): log.append("f"); return a
f(t(1), t(2), k=t(3), **{"z": t(4)})
(took() == [1, 2, 3, 4, "f"]) or logging.config.listen()
f(*[t(1)], t(2), *(t(3),))
(took() == [1, 2, 3, "f"]) or logging.config.listen()
t("g", f)(t(1))
(took() == ["g", 1, "f"]) or logging.config.listen()
def d(a=t("def")): return a
(took() == ["def"]) or logging.config.listen()
d(); d()
(took() == []) or logging.config.listen()
x = y = t(5)
(took() == [5]) or logging.config.listen()
l = [0, 0]
l[t(0)] = t(9)
(took() == [9, 0]) or logging.config.listen()
l[t(0)] += t(1)
(took() == [0, 1]) or logging.config.listen()
t(l[0:1], l)[t(1)] = t(3)
(log[0] == 3) or logging.config.listen()
took()
t(1) < t(2) < t(3)
(took() == [1, 2, 3]) or logging.config.listen()
t(3) < t(2) < t(1)
(took() == [3, 2]) or logging.config.listen()
{t(1): t(2), t(3): t(4)}
(took() == [1, 2, 3, 4]) or logging.config.listen()
{t("k"): t("v") for _ in range(1)}
(took() == ["k", "v"]) or logging.config.listen()
[t(a) for a in t([1, 2]) if t(a > 1)]
(took() == [[1, 2], False, True, 2]) or logging.config.listen()
t(0) or t(2) or t(3)
(took() == [0, 2]) or logging.config.listen()
t(1) and t(0) and t(3)
(took() == [1, 0]) or logging.config.listen()
f"{t(1)}{t(2)!r}{t('w'):{t(3)}}"
(took() == [1, 2, "w", 3]) or logging.config.listen()
t(1) if t(0) else t(2)
(took() == [0, 2]) or logging.config.listen()
def deco(n):
    log.append(("make", n))
    def w(fn): log.append(("wrap", n)); return fn
    return w
@deco(1)
@deco(2)
def g(): pass
(took() == [("make", 1), ("make", 2), ("wrap", 2), ("wrap", 1)]) or logging.config.listen()
class C(t("base", object)):
    log.append("body")
    z = t("attr")
    def m(self, q=t("dflt")): pass
(took() == ["base", "body", "attr", "dflt"]) or logging.config.listen()
def fin():
    try:
        return t("ret")
    finally:
        t("fin")
fin()
(took() == ["ret", "fin"]) or logging.config.listen()
def fin2():
    for i in range(3):
        try:
            if i == 1: continue
            t(i)
        finally:
            t("f%d" % i)
    else:
        t("else")
fin2()
(took() == [0, "f0", "f1", 2, "f2", "else"]) or logging.config.listen()
def fin3():
    try: raise ValueError
    except ValueError: return "ex"
    else: return "el"
    finally: t("fi")
(fin3() == "ex") or logging.config.listen()
(took() == ["fi"]) or logging.config.listen()
def fin4():
    try: return 1
    finally: return 2
(fin4() == 2) or logging.config.listen()
def fin5():
    while True:
        try: return 1
        finally: break
    return 3
(fin5() == 3) or logging.config.listen()
a, (b, *c) = t((1, (2, 3, 4)))
((a, b, c) == (1, 2, [3, 4])) or logging.config.listen()
took()
i = 0
arr = [5, 6, 7]
i, arr[i] = 2, 99
(arr == [5, 6, 99]) or logging.config.listen()
if (n := t(7)) > 5: pass
(n == 7) or logging.config.listen()
took()
s = [t(j) for j in range(3) if (m := j) != 1]
(m == 2 and took() == [0, 2]) or logging.config.listen()
assert t(True), t("msg")
(took() == [True]) or logging.config.listen()
try: assert t(False), t("msg")
except AssertionError as e: pass
(took() == [False, "msg"]) or logging.config.listen()
for k in t([1, 2, 3]):
    if k == 2: break
else: t("no")
(took() == [[1, 2, 3]]) or logging.config.listen()
while t(False): pass
else: t("we")
(took() == [False, "we"]) or logging.config.listen()
try:
    t(1)
except ValueError: t(2)
else: t(3)
finally: t(4)
(took() == [1, 3, 4]) or logging.config.listen()
try:
    try: raise KeyError("a")
    finally: t("in")
except KeyError: t("out")
(took() == ["in", "out"]) or logging.config.listen()
try:
    try: raise KeyError("a")
    except KeyError as e: raise ValueError("b") from e
except ValueError as e2:
    t(type(e2.__cause__).__name__)
(took() == ["KeyError"]) or logging.config.listen()
lam = lambda q=t("lam"): q
(took() == ["lam"]) or logging.config.listen()
gen = (t(v) for v in t([1, 2]))
(took() == [[1, 2]]) or logging.config.listen()
next(gen)
(took() == [1]) or logging.config.listen()
del l[t(0)]
(took() == [0]) or logging.config.listen()
t("o", l).append(t("v"))
(took() == ["o", "v"]) or logging.config.listen()
print(t("p"), end=t(""))
(took() == ["p", ""]) or logging.config.listen()
def ge():
    x = yield t("y1")
    log.append(("got", x))
    try:
        yield t("y2")
    except ValueError: t("ve")
    finally: t("gf")
    yield t("y3")
o = ge()
next(o)
o.send("S")
(took() == ["y1", ("got", "S"), "y2"]) or logging.config.listen()
o.throw(ValueError)
(took() == ["ve", "gf", "y3"]) or logging.config.listen()
try:
    next(o)
    logging.config.listen()
except StopIteration:
    pass
funcs = [lambda: i2 for i2 in range(3)]
([h() for h in funcs] == [2, 2, 2]) or logging.config.listen()
funcs = [lambda i2=i2: i2 for i2 in range(3)]
([h() for h in funcs] == [0, 1, 2]) or logging.config.listen()
def acc(x, l=[]): l.append(x); return l
acc(1)
(acc(2) == [1, 2]) or logging.config.listen()
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c1, c2 = counter(), counter()
c1(); c1(); c2()
(c1() == 3 and c2() == 2) or logging.config.listen()
class Meta(type):
    def __prepare__(name, bases, **k): log.append("prep"); return {}
    def __new__(m, n, b, ns, **k): log.append("new"); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): log.append("init")
class MC(metaclass=Meta): log.append("mb")
(took() == ["prep", "mb", "new", "init"]) or logging.config.listen()
class Base:
    def __init_subclass__(cls, **k): log.append("sub " + cls.__name__)
    def __new__(cls, *a): log.append("n"); return super().__new__(cls)
    def __init__(self, *a): log.append("i")
class Der(Base): pass
Der(1)
(took() == ["sub Der", "n", "i"]) or logging.config.listen()
class A1:
    def go(self): t("A")
class B1(A1):
    def go(self): t("B"); super().go()
class C1(A1):
    def go(self): t("C"); super().go()
class D1(B1, C1):
    def go(self): t("D"); super().go()
D1().go()
(took() == ["D", "B", "C", "A"]) or logging.config.listen()
m1 = {"a": 1}
m1[t("b")], m1[t("c")] = t(1), t(2)
(took() == [1, 2, "b", "c"]) or logging.config.listen()
print(*[t(1), t(2)])
(took() == [1, 2]) or logging.config.listen()
v1 = t(1) + t(2) * t(3)
(took() == [1, 2, 3]) or logging.config.listen()
v1 = t(2) ** -t(1)
(took() == [2, 1]) or logging.config.listen()
not t(0) in [t(1)]
(took() == [0, 1]) or logging.config.listen()
import contextlib
@contextlib.contextmanager
def cm(n):
    t("+" + n)
    try: yield n
    except ValueError: t("!" + n)
    finally: t("-" + n)
with cm("a") as z1, cm("b") as z2:
    t(z1 + z2)
(took() == ["+a", "+b", "ab", "-b", "-a"]) or logging.config.listen()
with cm("a"), cm("b"): raise ValueError
(took() == ["+a", "+b", "!b", "-b", "-a"]) or logging.config.listen()
match t(5):
    case 4 if t("g4"): pass
    case 5 if t(False): pass
    case x5 if t("g5"): t("hit")
(took() == [5, False, "g5", "hit"]) or logging.config.listen()
class Own:
    def __init__(self): self._v = 1; self.sets = 0
    @property
    def v(self): t("get"); return self._v
    @v.setter
    def v(self, x): t("set"); self._v = x
took()
ow = Own()
ow.v += 2
(took() == ["get", "set"]) or logging.config.listen()
(ow._v == 3) or logging.config.listen()
t("w", ow).v *= 2
(took() == ["w", "get", "set"]) or logging.config.listen()
class LI:
    def __init__(self): self._l = []
    @property
    def l(self): return self._l
    @l.setter
    def l(self, x): t("lset"); self._l = x
li = LI()
li.l += [1]
(took() == ["lset"]) or logging.config.listen()
(li._l == [1]) or logging.config.listen()
class SI(dict):
    def __setitem__(self, k, v): t("si"); super().__setitem__(k, v)
si = SI(a=[1])
took()
si["a"] += [2]
(took() == ["si"]) or logging.config.listen()
(si["a"] == [1, 2]) or logging.config.listen()
tup = ([1],)
try:
    tup[0] += [2]
    logging.config.listen()
except TypeError:
    pass
(tup == ([1, 2],)) or logging.config.listen()
mat = [[0] * 2 for _ in range(2)]
mat[t(1)][t(0)] += 5
(took() == [1, 0]) or logging.config.listen()
(mat == [[0, 0], [5, 0]]) or logging.config.listen()
it = iter([0, 1, 2])
vals = [10, 20, 30]
vals[next(it)] += 1
vals[next(it)] += 1
(vals == [11, 21, 30]) or logging.config.listen()
stack = [3, 4]
store = {3: 0, 4: 0}
store[stack.pop()] += 7
(store == {3: 0, 4: 7} and stack == [3]) or logging.config.listen()
logging.config.listen(9030)
