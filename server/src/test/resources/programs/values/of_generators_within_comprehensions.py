"""What comprehensions take from generators, and in which order it is done: each line holds, so that nothing is called before the last one."""

import logging.config

log = []
def g():
    for i in (1, 2, 3, 4):
        log.append(i)
        yield i
(next(x for x in g() if x > 1) == 2) or logging.config.listen()
(log == [1, 2]) or logging.config.listen()
log.clear()
e = (x for x in g() if x > 1)
(log == []) or logging.config.listen()
(next(e) == 2) or logging.config.listen()
(log == [1, 2]) or logging.config.listen()
(next(e) == 3) or logging.config.listen()
(log == [1, 2, 3]) or logging.config.listen()
log.clear()
for v in (y * 2 for y in g()):
    if v == 4: break
(log == [1, 2]) or logging.config.listen()
log.clear()
(any(y == 2 for y in g())) or logging.config.listen()
(log == [1, 2]) or logging.config.listen()
log.clear()
k = g()
(next(x for x in k if x > 1) == 2) or logging.config.listen()
(log == [1, 2]) or logging.config.listen()
(next(k) == 3) or logging.config.listen()
class R:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
r = R()
(next(x for x in r if x > 1) == 2) or logging.config.listen()
(r.n == 2) or logging.config.listen()
(r.n == 3) or logging.config.listen()
(r.n == 4) or logging.config.listen()
r = R()
e = (x for x in r if x > 1)
(next(e) == 2) or logging.config.listen()
(r.n == 2) or logging.config.listen()
(next(e) == 3) or logging.config.listen()
(r.n == 3) or logging.config.listen()
r = R()
(next((x for x in r if x > 1), None) == 2) or logging.config.listen()
(r.n == 2) or logging.config.listen()
r = R()
(next(filter(lambda x: x > 1, r)) == 2) or logging.config.listen()
(r.n == 2) or logging.config.listen()
log.clear()
w = [log.append(("use", x)) for x in g() if x < 3]
(log == [1, ("use", 1), 2, ("use", 2), 3, 4]) or logging.config.listen()
log.clear()
z = {x: log.append("d") for x in g()}
(log == [1, "d", 2, "d", 3, "d", 4, "d"]) or logging.config.listen()
(list(z) == [1, 2, 3, 4]) or logging.config.listen()
log.clear()
s = {x % 2 for x in g()}
(s == {0, 1}) or logging.config.listen()
n = [(a, b) for a in g() for b in g() if a < b]
(n == [(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]) or logging.config.listen()
def maybe(flag):
    yield 1
    if flag: yield 2
import os
u = [x for x in maybe(os.environ.get("ZZ"))]
p = [x for x in map(int, "123")]
(p == [1, 2, 3]) or logging.config.listen()
q = [y for x in zip("ab", g()) for y in x]
(q == ["a", 1, "b", 2]) or logging.config.listen()
def co():
    total = 0
    for x in (v for v in g() if v % 2):
        total += x
    return total
(co() == 4) or logging.config.listen()
def err():
    yield 1
    raise ValueError("x")
got = []
try:
    [got.append(x) for x in err()]
except ValueError:
    got.append("caught")
(got == [1, "caught"]) or logging.config.listen()
def bad(x):
    if x == 2: raise KeyError(x)
    return x
hh = g()
try:
    r2 = [bad(x) for x in hh]
except KeyError: r2 = None
(r2 is None) or logging.config.listen()
(next(hh) == 3) or logging.config.listen()
lines = (l.strip() for l in ["a ", "", " b", "# c"])
lines = (l for l in lines if l)
lines = (l for l in lines if not l.startswith("#"))
(list(lines) == ["a", "b"]) or logging.config.listen()
def chunk(it, n):
    it = iter(it)
    while True:
        c = [x for _, x in zip(range(n), it)]
        if not c: return
        yield c
(list(chunk([1, 2, 3, 4, 5], 2)) == [[1, 2], [3, 4], [5]]) or logging.config.listen()
big = [x for x in (i * 2 for i in range(500)) if x > 990]
(big == [992, 994, 996, 998]) or logging.config.listen()
(sum(1 for x in filter(lambda v: v % 3 == 0, range(1000))) == 334) or logging.config.listen()
logging.config.listen(9030)
