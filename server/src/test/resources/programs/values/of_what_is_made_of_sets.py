from logging.config import listen
import itertools, functools, collections, heapq, json, random
s = {"b", "a", "c"}
xs = []; xs.extend(s)
if len(xs) == 3: listen(1)
else: listen(2)
xs = ["z"]; xs += s
xs = ["z"]; xs[:] = s
def f(*a): return a[0]
if sorted(dict.fromkeys(s)) == ["a", "b", "c"]: listen(3)
else: listen(4)
s = {"b", "a", "c"}
if "".join(sorted(x for x in s)) == "abc": listen(5)
else: listen(6)
if min({"aa", "b"}, key=len) == "b": listen(7)
else: listen(8)
if sum(x == "a" for x in s) == 1: listen(9)
else: listen(10)
if len([x for x in s if x != "a"]) == 2: listen(11)
else: listen(12)
if sorted([x for x in s if x != "a"]) == ["b", "c"]: listen(13)
else: listen(14)
n = 0
for x in (y for y in s):
    n += 1
    if n == 1 and x == "a": break
it = iter(s); first = next(it)
g = (x for x in s); first = next(g)
if bytes({3, 1, 9}) == b"\x01\x03\x09": listen(15)
else: listen(16)
if sorted({10, 9, 300})[0] == 9: listen(17)
else: listen(18)
if ("a",) + tuple(s - {"b", "a"}) == ("a", "c"): listen(19)
else: listen(20)
if list(s & {"a"}) == ["a"]: listen(21)
else: listen(22)
if list(s - {"a", "b"})[0] == "c": listen(23)
else: listen(24)
if [x for x in {"only"}][0] == "only": listen(25)
else: listen(26)
h = list(s); heapq.heapify(h)
h2 = sorted(s, key=lambda t: t, reverse=True)
if h2 == ["c", "b", "a"]: listen(27)
else: listen(28)
groups = {}
for w in {"aa", "b", "cc"}:
    groups.setdefault(len(w), []).append(w)
if sorted(groups) == [1, 2]: listen(29)
else: listen(30)
words = list({w.lower() for w in ["A", "b", "a"]})
if len(words) == 2: listen(31)
else: listen(32)
words.sort()
if words[0] == "a": listen(33)
else: listen(34)
def uniq(x): return [*{*x}]
if len(uniq("aab")) == 2: listen(35)
else: listen(36)
if set(uniq("aab")) == {"a", "b"}: listen(37)
else: listen(38)
u = tuple(sorted(set([3, 1, 3])))
if u == (1, 3): listen(39)
else: listen(40)
if list(map(lambda v: v * 2, {4})) == [8]: listen(41)
else: listen(42)
t = list({"k": 1, "j": 2}.keys() & {"k", "j"})
if sorted(t) == ["j", "k"]: listen(43)
else: listen(44)
def two(a, b): return a
for a, b in zip(sorted(s), s):
    pass
if list(set("ab")).count("a") == 1: listen(45)
else: listen(46)
if all(isinstance(x, str) for x in list(s)): listen(47)
else: listen(48)
if [len(x) for x in s] == [1, 1, 1]: listen(49)
else: listen(50)
if list(len(x) for x in s) == [1, 1, 1]: listen(51)
else: listen(52)
if list(map(len, s)) == [1, 1, 1]: listen(53)
else: listen(54)
if sum(map(len, s)) == 3: listen(55)
else: listen(56)
