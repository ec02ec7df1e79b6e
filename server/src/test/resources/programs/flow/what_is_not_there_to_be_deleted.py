import collections, json, logging.config, sys, types
L = logging.config.listen
class O: pass
o = O()
try: del o.x
except AttributeError: L(1)
try: delattr(o, "x")
except AttributeError: L(2)
o.x = 1
del o.x
try: del o.x
except AttributeError: L(3)
class C:
    v = 1
try: del C.w
except AttributeError: L(4)
try: del C().v
except AttributeError: L(5)
d = {"a": 1}
try: del d["b"]
except KeyError: L(6)
l = [1]
try: del l[3]
except IndexError: L(7)
try: d.pop("zz")
except KeyError: L(8)
if d.pop("zz", None) is None: L(9)
s = {1}
try: s.remove(2)
except KeyError: L(10)
try: l.remove(9)
except ValueError: L(11)
try: l.index(9)
except ValueError: L(12)
m = types.MappingProxyType({"a": 1})
if m["a"] == 1: L(13)
ns = types.SimpleNamespace(a=1)
try: ns.b
except AttributeError: L(14)
try: del ns.b
except AttributeError: L(15)
try: json.b
except AttributeError: L(16)
try: from json import nope_q
except ImportError: L(17)
try: import nomodule_q
except ModuleNotFoundError as e:
    if e.name == "nomodule_q": L(18)
try: [].nope
except AttributeError: L(19)
try: (1).real = 3
except AttributeError: L(20)
try: "x".y = 1
except AttributeError: L(22)
def f(): pass
f.attr = 3
if f.attr == 3: L(23)
try: f.nope
except AttributeError: L(24)
try: f(1)
except TypeError: L(25)
class Abs:
    def m(self): raise NotImplementedError
try: Abs().m()
except NotImplementedError: L(30)
try: Abs.m()
except TypeError: L(31)
if "x" not in vars(o): L(32)
class K:
    def __init__(self): self.b = 1; self.a = 2
if list(K().__dict__) == ["b", "a"]: L(33)
if list(vars(K()).values()) == [1, 2]: L(34)
class Ord:
    z = 1
    y = 2
    def m(self): pass
if [n for n in vars(Ord) if not n.startswith("_")] == ["z", "y", "m"]: L(35)
def loc():
    q = 1; p = 2
    return list(locals())
if loc() == ["q", "p"]: L(36)
def loc2(b, a):
    z = 1
    return list(locals().items())
x = {"k": 1}
try:
    for k in x: x[k + "n"] = 1
except RuntimeError: L(38)
st = {1, 2}
try:
    for k in st: st.add(k + 10)
except RuntimeError: L(39)
x = {"a": 1, "b": 2}
try:
    for k in x: del x[k]
except RuntimeError: L(40)
x = {"a": 1, "b": 2}
for k in list(x): del x[k]
if not x: L(41)
x = {"a": 1, "b": 2}
try:
    for k, v in x.items():
        if v == 1: x.pop(k)
except RuntimeError: L(42)
for k in x: x[k] = 5
if x == {"b": 5}: L(43)
lst = [1, 2, 3]
for i in lst:
    if i == 1: lst.remove(i)
if lst == [2, 3]: L(44)
dq = collections.deque([1, 2])
g = (i for i in range(3))
if sum(g) == 3: L(46)
if sum(g) == 0: L(47)
it = iter([1])
next(it)
try: next(it)
except StopIteration: L(48)
if next(it, 7) == 7: L(49)
z = zip([1], [2])
if list(z) == [(1, 2)]: L(50)
if list(z) == []: L(51)
try: int("0x10")
except ValueError: L(52)
if int("0x10", 0) == 16: L(53)
try: float("")
except ValueError: L(54)
try: "abc"[5]
except IndexError: L(55)
try: [][0]
except IndexError: L(56)
try: {}[0]
except KeyError as e:
    if e.args[0] == 0: L(57)
try: None()
except TypeError: L(58)
try: None[0]
except TypeError: L(59)
try: None + 1
except TypeError: L(60)
try: len(None)
except TypeError: L(61)
try: "a" < 1
except TypeError: L(62)
try: sorted([1, None])
except TypeError: L(63)
try: max([])
except ValueError: L(64)
if max([], default=3) == 3: L(65)
try: {[]: 1}
except TypeError: L(66)
try: {{}}
except TypeError: L(67)
try: hash({})
except TypeError: L(68)
try: "{} {}".format(1)
except IndexError: L(69)
try: "%s %s" % 1
except TypeError: L(70)
try: "%d" % "a"
except TypeError: L(71)
try: f"{'a':d}"
except ValueError: L(72)
try: eval("(")
except SyntaxError: L(73)
try: exec("raise KeyError")
except KeyError: L(74)
try: sys.exit(3)
except SystemExit as e:
    if e.code == 3: L(75)
try: raise SystemExit
except SystemExit as e:
    if e.code is None: L(76)
try: exit("x")
except SystemExit: L(77)
