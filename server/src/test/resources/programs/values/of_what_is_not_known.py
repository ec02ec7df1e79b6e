import logging.config, os, json, sys, functools
listen = logging.config.listen
names = sorted(os.environ)
count = len(names)
first = names[0]
mapping = {name: name for name in names}
zero = count - count
one = count - count + 1
two = one + 1
d = {}; d[first] = 1
if d: listen(1)
if len(d) == 1: listen(2)
if first in d: listen(3)
d = {"a": 1}; d[first] = 5
if len(d) == 2: listen(4)
items = []; items.extend(names)
if items: listen(5)
items = [1]; items += names
if len(items) > 1: listen(6)
flag = False
for x in names: flag = True
if flag: listen(7)
k = 0
while k < count: k += 1
if k == count: listen(8)
if k > 0: listen(9)
x = zero or 5
if x == 5: listen(10)
if any(names): listen(11)
if all(names): listen(12)
s = "abc" + first
if s != "abc": listen(13)
if "abc" in s: listen(14)
if s.startswith("abc"): listen(15)
if sorted(names)[0] == first: listen(16)
d = {"a": 1}; d.update(mapping)
if len(d) > 1: listen(17)
items = [1, 2]; items *= two
if len(items) == 4: listen(18)
items = [1, 2, 3]; del items[zero]
if items == [2, 3]: listen(19)
items = [1, 2, 3]; items[zero] = 9
if items[0] == 9: listen(20)
items = [1, 2, 3]; items.insert(zero, 9)
if items[0] == 9: listen(21)
items = [1, 2, 3]; items.pop(zero)
if items[0] == 2: listen(22)
if len(items) == 2: listen(23)
items = [1, 2, 3]; items.remove(one)
if items[0] == 2: listen(24)
members = {1}; members.add(two)
if len(members) == 2: listen(25)
if 2 in members: listen(26)
members = {1} | {two}
if 2 in members: listen(27)
members = {1, 2} - {two}
if 2 not in members: listen(28)
members = {1, 2}; members.discard(two)
if 2 not in members: listen(29)
class O: a = 1
o = O()
setattr(o, "a" + first[:zero], 7)
if o.a == 7: listen(30)
name = "a" + first[:zero]
if getattr(o, name) == 7: listen(31)
o.__dict__.update({name: 8})
if o.a == 8: listen(32)
globals()["gg" + first[:zero]] = 3
if "gg" in globals(): listen(33)
if isinstance(count, int): listen(35)
*a, b = names
if a: listen(36)
a, *b = names
if b: listen(37)
def f(*a, **k): return len(a) + len(k)
if f(*names) > 0: listen(38)
if f(**mapping) > 0: listen(39)
if list(map(str, names)): listen(40)
if list(filter(None, names)): listen(41)
if [x for x in names if x]: listen(42)
if {x: 1 for x in names}: listen(43)
if "x".join(names): listen(44)
if list(range(count)): listen(45)
for i in range(count):
    listen(46); break
if list(zip(names, [1])): listen(47)
for i, x in enumerate(names):
    if i == 2: listen(48)
if max(3, count) > 3: listen(49)
if sum([count]) > 3: listen(50)
if abs(-count) == count: listen(51)
match count:
    case 0: pass
    case _: listen(52)
match names:
    case [a]: pass
    case [a, b, *c]: listen(53)
match mapping:
    case {}: listen(54)
if f"{count}" != "0": listen(55)
if "%s" % count != "0": listen(56)
if int(str(count)) == count: listen(57)
if first[:1]: listen(58)
if names[1:]: listen(59)
if names[::-1][0] == names[-1]: listen(60)
if count in (count, 2): listen(61)
if count == count: listen(62)
if not zero: listen(63)
if zero == 0: listen(64)
if zero is not None: listen(65)
if [1, 2, 3][zero] == 1: listen(66)
if [1, 2, 3][zero:] == [1, 2, 3]: listen(67)
if "abc"[zero] == "a": listen(68)
if {0: "a", 1: "b"}[zero] == "a": listen(69)
if {0: "a"}.get(zero) == "a": listen(70)
if {0: "a"}.get(count) is None: listen(71)
d = {0: 1}; d.pop(zero)
if not d: listen(72)
d = {0: 1, 1: 2}; del d[zero]
if len(d) == 1: listen(73)
items = [3, 1, 2]; items.sort(key=lambda v: v * count)
if items[0] == 1: listen(74)
if sorted([3, 1, 2], key=lambda v: -v * count)[0] == 3: listen(75)
if functools.reduce(lambda p, q: p + q, names): listen(76)
x = 5 if count else 6
if x == 5: listen(77)
if count and 5 == 5: listen(78)
y = [count][0]
if y: listen(79)
def g(a=count): return a
if g(): listen(80)
class C:
    v = count
    def m(self): return self.v
if C().m(): listen(81)
def gen():
    for x in names: yield x
if list(gen()): listen(82)
if next(gen()) == first: listen(83)
if sum(1 for _ in gen()) == count: listen(84)
it = iter(names); next(it)
if len(list(it)) == count - 1: listen(85)
x, y = (count, 1) if count else (0, 0)
if y == 1: listen(86)
import copy
if copy.copy(names): listen(87)
if str(count).isdigit(): listen(88)
if first.upper() or 1: listen(89)
while True:
    count -= 1
    if count < 0: break
listen(90)
try:
    raise ValueError(first)
except ValueError as e:
    if e.args[0] == first: listen(91)
with open(os.devnull) as fh: pass
if fh.closed: listen(92)
items = [0] * (len(names))
if items: listen(93)
items = []
for x in names:
    items.append(x)
if len(items) == len(names): listen(94)
if items[-1] == names[-1]: listen(95)
cnt = 0
for x in names:
    if x == "nope": break
    cnt += 1
else:
    listen(96)
if cnt: listen(97)
best = None
for x in names:
    if best is None or x < best: best = x
if best == first: listen(98)
d = {}
for x in names: d.setdefault(x[0], []).append(x)
if d: listen(99)
total = 0
for x in names: total += len(x)
if total > 0: listen(100)
seen = set()
for x in names:
    if x in seen: break
    seen.add(x)
else: listen(101)
if seen: listen(102)
stack = [first]
while stack:
    top = stack.pop()
    if len(top) > 500: stack.append(top[1:])
else: listen(103)
listen(104)
