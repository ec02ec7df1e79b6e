import logging.config, os
listen = logging.config.listen
count = len(os.environ)
is_large = count > 100000
d = {}
if is_large: d["x"] = 1
if not d: listen(1)
if len(d) == 0: listen(2)
if "x" not in d: listen(3)
if list(d) == []: listen(4)
for k in d: break
else: listen(5)
d = {"x": 1}
if not is_large: del d["x"]
if not d: listen(6)
if d.get("x") is None: listen(7)
d = {"x": 1, "y": 2}
if not is_large: d.pop("x")
if len(d) == 1: listen(8)
if list(d) == ["y"]: listen(9)
if next(iter(d)) == "y": listen(10)
items = []
if is_large: items.append(1)
if not items: listen(11)
if len(items) == 0: listen(12)
s = set()
if is_large: s.add(1)
if not s: listen(13)
if 1 not in s: listen(14)
class O: pass
o = O()
if is_large: o.a = 1
if not hasattr(o, "a"): listen(15)
if getattr(o, "a", None) is None: listen(16)
if "a" not in vars(o): listen(17)
if not vars(o): listen(18)
o = O(); o.a = 1
if not is_large: del o.a
if not hasattr(o, "a"): listen(19)
x = 1
if not is_large: x = 2
if x == 2: listen(20)
def f():
    if is_large: return 1
if f() is None: listen(21)
d = {"a": {}}
if is_large: d["a"]["k"] = 1
if not d["a"]: listen(22)
if d == {"a": {}}: listen(23)
l2 = [[], []]
if is_large: l2[0].append(5)
if l2 == [[], []]: listen(24)
if any(l2): pass
else: listen(25)
try:
    if is_large: raise KeyError
    y = 1
except KeyError:
    y = 2
if y == 1: listen(26)
for i in range(3):
    if i == count: break
else: listen(27)
while True:
    if not is_large: z = 5; break
    z = 6
    break
if z == 5: listen(28)
g = None
for i in range(3):
    if not is_large: g = i
if g == 2: listen(29)
c = 0
for i in range(3):
    if not is_large: c += 1
if c == 3: listen(30)
import collections
cn = collections.Counter()
if is_large: cn["a"] += 1
if not cn: listen(31)
dd = collections.defaultdict(list)
if is_large: dd["a"].append(1)
if not dd: listen(32)
if dd["a"] == []: listen(33)
dq = collections.deque()
if is_large: dq.append(1)
if not dq: listen(34)
e = {**({"q": 1} if is_large else {})}
if not e: listen(35)
t = (1,) if is_large else ()
if not t: listen(36)
st = "a" if is_large else ""
if not st: listen(37)
if "q" not in e: listen(38)
d = {"a": 1}
d.pop("a" if not is_large else "b", None)
if not d: listen(39)
d = {}
d["a" if is_large else "b"] = 1
if "a" not in d: listen(40)
if list(d) == ["b"]: listen(41)
if len(d) == 1: listen(42)
items = [1, 2]
del items[0 if not is_large else 1]
if items == [2]: listen(43)
items = [1, 2]
items[0 if not is_large else 1] = 7
if items == [7, 2]: listen(44)
fn = (lambda: 1) if not is_large else (lambda: 2)
if fn() == 1: listen(45)
class A:
    v = 1
class B(A):
    v = 2
ob = (B if not is_large else A)()
if ob.v == 2: listen(46)
if isinstance(ob, B): listen(47)
if type(ob) is B: listen(48)
ob.v = 9
if A.v == 1: listen(49)
if ob.v == 9: listen(50)
