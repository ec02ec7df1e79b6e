"""What objects give that are iterators or can be gone through, and how often they are asked: each line holds, so that nothing is called before the last one."""

import logging.config

class R:
    def __init__(self): self.opened = 0; self.n = 0
    def __iter__(self):
        self.opened += 1
        self.n = 0
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
r = R()
for x in r: pass
(r.opened == 1) or logging.config.listen()
s = list(r)
(r.opened == 2) or logging.config.listen()
(s == [1, 2, 3]) or logging.config.listen()
t = [y for y in r]
(r.opened == 3) or logging.config.listen()
a, b, c = r
(r.opened == 4) or logging.config.listen()
((a, b, c) == (1, 2, 3)) or logging.config.listen()
u = sum(r)
(r.opened == 5) or logging.config.listen()
(2 in r) or logging.config.listen()
(r.opened == 6) or logging.config.listen()
(r.n == 2) or logging.config.listen()
i = iter(r)
(r.opened == 7) or logging.config.listen()
(next(i) == 1) or logging.config.listen()
(i is r) or logging.config.listen()
(list(i) == [1, 2, 3]) or logging.config.listen()
(r.opened == 8) or logging.config.listen()
z = dict(zip(r, "ab"))
(r.opened == 9) or logging.config.listen()
(z == {1: "a", 2: "b"}) or logging.config.listen()
(any(q > 2 for q in r)) or logging.config.listen()
(r.opened == 10) or logging.config.listen()
m = max(r)
(r.opened == 11) or logging.config.listen()
class Two:
    def __init__(self): self.asked = 0
    def __iter__(self):
        self.asked += 1
        return R()
w = Two()
for x in w: pass
(w.asked == 1) or logging.config.listen()
v = list(w)
(w.asked == 2) or logging.config.listen()
for x in w:
    break
(w.asked == 3) or logging.config.listen()
([*w] == [1, 2, 3]) or logging.config.listen()
(w.asked == 4) or logging.config.listen()
print(*w)
(w.asked == 5) or logging.config.listen()
e = list(enumerate(w))
(w.asked == 6) or logging.config.listen()
f = list(map(str, w))
(w.asked == 7) or logging.config.listen()
g = sorted(w, reverse=True)
(w.asked == 8) or logging.config.listen()
h = set(w)
(w.asked == 9) or logging.config.listen()
k = ",".join(str(x) for x in w)
(w.asked == 10) or logging.config.listen()
class Gen:
    def __init__(self): self.asked = 0
    def __iter__(self):
        self.asked += 1
        yield from (1, 2)
j = Gen()
for x in j: pass
(j.asked == 1) or logging.config.listen()
v = list(j)
(j.asked == 2) or logging.config.listen()
o = tuple(j)
(j.asked == 3) or logging.config.listen()
p = dict.fromkeys(j)
(j.asked == 4) or logging.config.listen()
1 in j
(j.asked == 5) or logging.config.listen()
l = []
l.extend(j)
(j.asked == 6) or logging.config.listen()
l += j
(j.asked == 7) or logging.config.listen()
q = {*j}
(j.asked == 8) or logging.config.listen()
async def ai(): return 1
class Asy:
    def __init__(self): self.asked = 0; self.k = 0
    def __aiter__(self):
        self.asked += 1
        return self
    async def __anext__(self):
        self.k += 1
        if self.k > 2: raise StopAsyncIteration
        return self.k
aa = Asy()
import asyncio
async def run():
    out = []
    async for x in aa: out.append(x)
    return out
ro = asyncio.run(run())
(ro == [1, 2]) or logging.config.listen()
(aa.asked == 1) or logging.config.listen()
li = iter([1, 2, 3, 4])
(2 in li) or logging.config.listen()
(list(li) == [3, 4]) or logging.config.listen()
(9 not in li) or logging.config.listen()
def gg():
    yield 1
    yield 2
    yield 3
ge = gg()
(1 in ge) or logging.config.listen()
(next(ge) == 2) or logging.config.listen()
(7 not in ge) or logging.config.listen()
(list(ge) == []) or logging.config.listen()
rr = R()
pairs = list(zip(rr, "abc"))
(rr.n == 3) or logging.config.listen()
rr = R()
pairs = list(zip("ab", rr))
(rr.n == 2) or logging.config.listen()
rr = R()
for a, b in enumerate(rr):
    if b == 2: break
(rr.n == 2) or logging.config.listen()
rr = R()
mm = map(str, rr)
(rr.n == 0) or logging.config.listen()
(rr.opened == 1) or logging.config.listen()
(next(mm) == "1") or logging.config.listen()
(rr.n == 1) or logging.config.listen()
rr = R()
import itertools
(list(itertools.islice(rr, 2)) == [1, 2]) or logging.config.listen()
(rr.n == 2) or logging.config.listen()
rr = R()
(next(x for x in rr if x > 1) == 2) or logging.config.listen()
(rr.n == 2) or logging.config.listen()
rr = R()
def yf():
    yield from rr
    yield 9
(list(yf()) == [1, 2, 3, 9]) or logging.config.listen()
(rr.opened == 1) or logging.config.listen()
class GI:
    def __init__(self): self.got = []
    def __getitem__(self, i):
        self.got.append(i)
        if i > 2: raise IndexError(i)
        return i * 10
gi = GI()
(list(gi) == [0, 10, 20]) or logging.config.listen()
(gi.got == [0, 1, 2, 3]) or logging.config.listen()
gi = GI()
(10 in gi) or logging.config.listen()
(gi.got == [0, 1]) or logging.config.listen()
gi = GI()
for v in gi:
    if v == 10: break
(gi.got == [0, 1]) or logging.config.listen()
it2 = iter(GI())
(next(it2) == 0) or logging.config.listen()
(next(it2) == 10) or logging.config.listen()
class Peek:
    def __init__(self, it):
        self.it = iter(it); self.buf = []
    def __iter__(self): return self
    def __next__(self):
        if self.buf: return self.buf.pop()
        return next(self.it)
    def peek(self):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return None
        return self.buf[-1]
p = Peek("abc")
out = []
for c in p:
    out.append((c, p.peek()))
(out == [("a", "b"), ("b", "c"), ("c", None)]) or logging.config.listen()
p = Peek([1, 2, 3, 4])
next(p)
for c in p:
    if c == 2:
        next(p)
    out.append(c)
(out[3:] == [2, 4]) or logging.config.listen()
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
cd = Countdown(3)
(list(cd) == [2, 1, 0]) or logging.config.listen()
(list(cd) == []) or logging.config.listen()
first, *rest = Countdown(4)
(rest == [2, 1, 0]) or logging.config.listen()
nested = [(a, b) for a in Countdown(2) for b in Countdown(2)]
(nested == [(1, 1), (1, 0), (0, 1), (0, 0)]) or logging.config.listen()
tot = 0
for a in Countdown(3):
    for b in Countdown(a):
        tot += b
(tot == 1) or logging.config.listen()
(sum(Countdown(5)) == 10) or logging.config.listen()
(sorted(Countdown(3)) == [0, 1, 2]) or logging.config.listen()
(",".join(map(str, Countdown(3))) == "2,1,0") or logging.config.listen()
(dict(enumerate(Countdown(2))) == {0: 1, 1: 0}) or logging.config.listen()
(len(list(Countdown(0))) == 0) or logging.config.listen()
cc = Countdown(3)
while True:
    try: vv = next(cc)
    except StopIteration: break
(vv == 0) or logging.config.listen()
(next(cc, "end") == "end") or logging.config.listen()
logging.config.listen(9030)
