"""In which order sets give their members, and what comes of that: each line holds, so that nothing is called before the last one."""

import logging.config
list({3, 1, 2}) == [1, 2, 3] or logging.config.listen()
[x for x in {1, 2, 3}] == [1, 2, 3] or logging.config.listen()
repr({5}) == "{5}" or logging.config.listen()
next(iter({7})) == 7 or logging.config.listen()
min({3, 1}) == 1 or logging.config.listen()
sorted({3, 1, 2}) == [1, 2, 3] or logging.config.listen()
tuple({0, 1}) == (0, 1) or logging.config.listen()
set([5]).pop() == 5 or logging.config.listen()
list(set(range(5))) == [0, 1, 2, 3, 4] or logging.config.listen()
sum({1, 2, 3}) == 6 or logging.config.listen()
list({True, False}) == [False, True] or logging.config.listen()
list(frozenset({1})) == [1] or logging.config.listen()
a, = {4}
a == 4 or logging.config.listen()
a, b = {1, 2}
a + b == 3 or logging.config.listen()
a == 1 or logging.config.listen()
s = {1}; s.add(0)
list(s) == [0, 1] or logging.config.listen()
s.discard(0)
list(s) == [1] or logging.config.listen()
list({1, 2} | {0}) == [0, 1, 2] or logging.config.listen()
list({1, 2} & {2}) == [2] or logging.config.listen()
list(map(str, {1, 2})) == ["1", "2"] or logging.config.listen()
",".join(str(x) for x in {3, 1, 2}) == "1,2,3" or logging.config.listen()
len({*"hello"}) == 4 or logging.config.listen()
sorted({*"ba"}) == ["a", "b"] or logging.config.listen()
out = []
for x in {2, 1}: out.append(x)
out == [1, 2] or logging.config.listen()
"".join(sorted(set("hello"))) == "ehlo" or logging.config.listen()
list(dict.fromkeys({1, 2})) == [1, 2] or logging.config.listen()
{x: 1 for x in {1, 2}} == {1: 1, 2: 1} or logging.config.listen()
out = []
for x in {"a", "b"}: out.append(x)
len(out) == 2 or logging.config.listen()
seen = {}
for x in {"a", "b", "c"}: seen[x] = 1
seen["b"] == 1 or logging.config.listen()
n = 0
for x in {10, 20, 30}: n += x
n == 60 or logging.config.listen()
found = False
for x in {10, 20, 30}:
    if x == 20:
        found = True
        break
found or logging.config.listen()
def has(k):
    for x in {"p", "q", "r"}:
        if x == k: return True
    return False
has("q") or logging.config.listen()
not has("z") or logging.config.listen()
{x for x in {10, 20}} == {10, 20} or logging.config.listen()
len([x for x in {"a", "b"}]) == 2 or logging.config.listen()
all(x in "abc" for x in {"a", "b"}) or logging.config.listen()
any(x == "b" for x in {"a", "b"}) or logging.config.listen()
sorted(x for x in {"b", "a"}) == ["a", "b"] or logging.config.listen()
sum(x for x in {10, 20}) == 30 or logging.config.listen()
tot = 0
for a in {1, 2}:
    for b in {10, 20}:
        tot += a * b
tot == 90 or logging.config.listen()
for i, x in enumerate({5, 3}):
    if i == 0: first = x
first == 3 or logging.config.listen()
s = {1}; s.add(0)
list(s) == [0, 1] or logging.config.listen()
str({True: 1, 1.0: 2}) == "{True: 2}" or logging.config.listen()
[k is True for k in {True: 1}] == [True] or logging.config.listen()
list({1.0: 5}) == [1.0] or logging.config.listen()
str({1.5: 1, 2.0: 3}) == "{1.5: 1, 2.0: 3}" or logging.config.listen()
d = {True: "a"}
e = dict(d)
e[1] = "b"
str(e) == "{True: 'b'}" or logging.config.listen()
del e[1]; e[1] = 3
str(e) == "{1: 3}" or logging.config.listen()
str({**{False: 1}}) == "{False: 1}" or logging.config.listen()
[type(k).__name__ for k in {0: 1, True: 2}] == ["int", "bool"] or logging.config.listen()
x = [10, 20]
x[True] == 20 or logging.config.listen()
x[False] = 5
x == [5, 20] or logging.config.listen()
counted = {}
for name in {"a", "b", "c"}:
    counted[name] = 1
len(counted) == 3 or logging.config.listen()
counted == {"a": 1, "b": 1, "c": 1} or logging.config.listen()
counted != {"a": 1} or logging.config.listen()

logging.config.listen(9030)
