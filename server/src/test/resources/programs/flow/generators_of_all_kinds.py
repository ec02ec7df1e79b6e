import logging.config, itertools, contextlib, collections, functools
L = logging.config.listen
log = []
def pipeline():
    def read():
        for l in ["a 1", "b x", "", "c 3"]: yield l
    def parse(ls):
        for l in ls:
            try: k, v = l.split(); yield k, int(v)
            except ValueError: log.append(l)
    return dict(parse(read()))
if pipeline() == {"a": 1, "c": 3}: L(1)
if log == ["b x", ""]: L(2)
def take_while_sum(it, n):
    s = 0
    for x in it:
        if s + x > n: return s
        s += x
        yield x
g = take_while_sum([1, 2, 3, 4], 6)
if list(g) == [1, 2, 3]: L(3)
def d():
    r = yield from take_while_sum([5, 9], 6)
    log.append(r)
if list(d()) == [5] and log[-1] == 5: L(4)
def safe_next(it, default=None):
    try: return next(it)
    except StopIteration: return default
it = iter("ab")
if [safe_next(it) for _ in range(3)] == ["a", "b", None]: L(5)
def bad():
    while True: yield next(iter([]))
try: list(bad())
except RuntimeError as e:
    if "StopIteration" in str(e): L(6)
def alt(a, b):
    a, b = iter(a), iter(b)
    while True:
        try: yield next(a)
        except StopIteration: yield from b; return
        a, b = b, a
if list(alt([1, 3, 5], [2])) == [1, 2, 3, 5]: L(7)
class Rd:
    def __init__(self, d): self.d, self.i = d, 0
    def __iter__(self): return self
    def __next__(self):
        try: v = self.d[self.i]
        except IndexError: raise StopIteration from None
        self.i += 1
        return v
if sum(Rd([1, 2, 3])) == 6 and list(Rd("")) == []: L(8)
r = Rd([1, 2]); next(r)
if list(r) == [2] and list(r) == []: L(9)
if max(Rd([3, 9, 2])) == 9 and 9 in Rd([3, 9]): L(10)
a, b = Rd([1, 2])
if a + b == 3: L(11)
try: a, b = Rd([1])
except ValueError: L(12)
def fin():
    try:
        yield 1
        yield 2
    finally: log.append("fin")
with contextlib.closing(fin()) as f: next(f)
if log[-1] == "fin": L(13)
log.clear()
for x in fin(): pass
if log == ["fin"]: L(14)
def exc():
    while True:
        try: x = yield
        except ValueError: log.append("v"); continue
        except GeneratorExit: log.append("ge"); raise
        log.append(x)
e = exc(); next(e); e.send(1); e.throw(ValueError); e.send(2); e.close()
if log == ["fin", 1, "v", 2, "ge"]: L(15)
def acc():
    t = 0
    while (x := (yield t)) is not None: t += x
    return t
k = acc(); next(k); k.send(4)
if k.send(5) == 9: L(16)
def coro(f):
    @functools.wraps(f)
    def w(*a): g = f(*a); next(g); return g
    return w
@coro
def grep(p, out):
    while True:
        l = yield
        if p in l: out.append(l)
out = []; gr = grep("x", out); gr.send("ax"); gr.send("b"); gr.close()
if out == ["ax"]: L(17)
try: gr.send("x")
except StopIteration: L(18)
def tree(n): 
    if n: yield n; yield from tree(n - 1); yield -n
if list(tree(2)) == [2, 1, -1, -2]: L(19)
sq = (x * x for x in range(5) if x % 2)
if next(sq) == 1 and list(sq) == [9] and next(sq, "e") == "e": L(20)
def batched(it, n):
    b = []
    for x in it:
        b.append(x)
        if len(b) == n: yield b; b = []
    if b: yield b
if list(batched(range(5), 2)) == [[0, 1], [2, 3], [4]]: L(21)
def uniq(seq, key=None):
    seen = set()
    for x in seq:
        k = key(x) if key else x
        if k not in seen: seen.add(k); yield x
if list(uniq(["a", "A", "b"], str.lower)) == ["a", "b"]: L(22)
try: next(x for x in [1, 2] if x > 5)
except StopIteration: L(23)
first = next((x for x in [1, 2, 3] if x > 1), None)
if first == 2: L(24)
if list(itertools.chain.from_iterable([i] * i for i in range(3))) == [1, 2, 2]: L(25)
def interleave(*its):
    for t in itertools.zip_longest(*its, fillvalue=None):
        for x in t:
            if x is not None: yield x
if list(interleave([1, 3], [2])) == [1, 2, 3]: L(26)
it = iter([1, 2, 3, 4, 5])
if list(itertools.takewhile(lambda x: x < 3, it)) == [1, 2] and next(it) == 4: L(27)
