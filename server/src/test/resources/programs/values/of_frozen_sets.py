"""What frozen sets are, and what they refuse: nothing is called before the last line."""

import copy
import json
import logging.config

refuted = logging.config.listen

a = frozenset("ab")
if a != {"a", "b"}:
    refuted(1)
if not isinstance(a, frozenset):
    refuted(2)
if isinstance(a, set):
    refuted(3)
if type(a) is not frozenset:
    refuted(4)
try:
    a.add("c")
    refuted(5)
except AttributeError:
    pass
d = {frozenset("ab"): 1, frozenset("cd"): 2}
if d[frozenset("ba")] != 1:
    refuted(6)
if frozenset("xy") in d:
    refuted(7)
if len({frozenset("ab"), frozenset("ba")}) != 1:
    refuted(8)
try:
    {set("ab")}
    refuted(9)
except TypeError:
    pass
b = a | {"c"}
if b != {"a", "b", "c"}:
    refuted(10)
if not isinstance(b, frozenset):
    refuted(11)
if {b: 5}[frozenset("abc")] != 5:
    refuted(12)
if a & frozenset("bc") != frozenset("b"):
    refuted(13)
if repr(frozenset([1])) != "frozenset({1})":
    refuted(14)
if f"{frozenset()}" != "frozenset()":
    refuted(15)
s = sorted([(2, frozenset("a")), (1, frozenset("b"))])
if s[0][0] != 1:
    refuted(16)
if hash(a) != hash(frozenset("ba")):
    refuted(17)
if a.union("c") != b:
    refuted(18)
g = {frozenset(p): i for i, p in enumerate([("a", "b"), ("b", "c")])}
if g.get(frozenset(("b", "a"))) != 0:
    refuted(19)
for k in g:
    if "b" not in k:
        refuted(20)
t = (1, frozenset("a"))
if {t: 3}[(1, frozenset("a"))] != 3:
    refuted(21)
c = a
c |= {"z"}
if "z" in a:
    refuted(22)
if "z" not in c:
    refuted(23)
if not frozenset("a") < a:
    refuted(24)
if a.isdisjoint("a"):
    refuted(25)
x = set(a)
x.add("q")
if "q" not in x:
    refuted(26)
if a.copy() is not a:
    refuted(27)
if {1} == frozenset([1]): pass
else:
    refuted(28)
seen = set()
for p in [(1, 2), (2, 1), (1, 3)]:
    k = frozenset(p)
    if k in seen:
        continue
    seen.add(k)
if len(seen) != 2:
    refuted(29)
if min([(3, {"a"}), (1, {"b"})])[0] != 1:
    refuted(30)
if max([(3, object), (1, object)])[0] != 3:
    refuted(31)
w = {1, 2}
w.update("ab", [3])
if w != {1, 2, 3, "a", "b"}:
    refuted(40)
if not {1}.issubset([1, 2]):
    refuted(41)
if not {"a"}.issubset("abc"):
    refuted(42)
if {1, 2}.intersection(x for x in [2, 3]) != {2}:
    refuted(43)
if {1, 2}.difference([1], (2,)):
    refuted(44)
if set("ab").symmetric_difference("bc") != {"a", "c"}:
    refuted(45)
if {1, 2}.isdisjoint(iter([2])):
    refuted(46)
if {*"ab", *[1]} != {"a", "b", 1}:
    refuted(47)
pairs = {("a", 1): frozenset("x")}
if "x" not in pairs["a", 1]:
    refuted(48)
try:
    json.dumps(frozenset())
    refuted(49)
except TypeError:
    pass
if copy.copy(a) != a:
    refuted(50)
if copy.deepcopy(b) != b:
    refuted(51)
if not isinstance(copy.deepcopy(b), frozenset):
    refuted(52)
ROLES = {"admin": frozenset({"read", "write"}), "guest": frozenset({"read"})}
for n, p in ROLES.items():
    if n == "guest" and "write" in p:
        refuted(53)
if ROLES["guest"] >= {"write"}:
    refuted(54)
if not ROLES["admin"] > ROLES["guest"]:
    refuted(55)
match a:
    case set():
        refuted(56)
    case frozenset(): pass
    case _:
        refuted(57)
if len(a) != 2 or not a:
    refuted(58)
if frozenset():
    refuted(59)
if set(a) != a:
    refuted(60)
if sorted(b) != ["a", "b", "c"]:
    refuted(61)
logging.config.listen()
