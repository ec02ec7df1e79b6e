"""What small classes and generators do as programs use them: each line holds, so that nothing is called before the last one."""

import logging.config

import itertools, functools, contextlib, collections
log = []
def took():
    r = list(log); log.clear(); return r
class Pages:
    def __init__(self, n): self.n = n; self.fetched = []
    def fetch(self, k): self.fetched.append(k); return [k * 10 + i for i in range(2)] if k < self.n else []
    def __iter__(self):
        k = 0
        while True:
            page = self.fetch(k)
            if not page: return
            yield from page
            k += 1
p = Pages(3)
(list(p) == [0, 1, 10, 11, 20, 21]) or logging.config.listen()
(p.fetched == [0, 1, 2, 3]) or logging.config.listen()
p = Pages(3)
(next(iter(p)) == 0) or logging.config.listen()
(p.fetched == [0]) or logging.config.listen()
p = Pages(3)
(any(x == 10 for x in p)) or logging.config.listen()
(p.fetched == [0, 1]) or logging.config.listen()
p = Pages(5)
(list(itertools.islice(p, 3)) == [0, 1, 10]) or logging.config.listen()
(p.fetched == [0, 1]) or logging.config.listen()
p = Pages(2)
for a, b in zip(p, "abc"): log.append(b)
(took() == ["a", "b", "c"]) or logging.config.listen()
(p.fetched == [0, 1]) or logging.config.listen()
p = Pages(2)
([x for x in p if x % 2] == [1, 11]) or logging.config.listen()
(max(p) == 11) or logging.config.listen()
(len(p.fetched) == 6) or logging.config.listen()
class Chain:
    def __init__(self, *its): self.its = its
    def __iter__(self):
        for it in self.its:
            for x in it: yield x
    def map(self, f): return Chain(f(x) for x in self)
    def filter(self, f): return Chain(x for x in self if f(x))
    def take(self, n): return Chain(itertools.islice(self, n))
    def list(self): return list(self)
(Chain([1, 2], (3, 4)).map(lambda x: x * 2).filter(lambda x: x > 2).take(2).list() == [4, 6]) or logging.config.listen()
class Tok:
    def __init__(self, s): self.toks = s.split(); self.i = 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= len(self.toks): raise StopIteration
        self.i += 1
        return self.toks[self.i - 1]
    def peek(self): return self.toks[self.i] if self.i < len(self.toks) else None
def expr(t):
    v = term(t)
    while t.peek() in ("+", "-"):
        op = next(t)
        w = term(t)
        v = v + w if op == "+" else v - w
    return v
def term(t):
    v = atom(t)
    while t.peek() in ("*", "/"):
        op = next(t)
        w = atom(t)
        v = v * w if op == "*" else v / w
    return v
def atom(t):
    x = next(t)
    if x == "(":
        v = expr(t)
        assert next(t) == ")"
        return v
    if x == "-": return -atom(t)
    return int(x)
(expr(Tok("1 + 2 * 3")) == 7) or logging.config.listen()
(expr(Tok("( 1 + 2 ) * - 3")) == -9) or logging.config.listen()
(expr(Tok("8 / 2 - 1")) == 3.0) or logging.config.listen()
try:
    expr(Tok("1 +"))
    logging.config.listen()
except StopIteration:
    pass
tk = Tok("a b c d")
for x in tk:
    if x == "b": log.append(next(tk))
    else: log.append(x)
(took() == ["a", "c", "d"]) or logging.config.listen()
class Bag(collections.Counter):
    def __add__(self, o): return Bag(super().__add__(o))
class LRU(collections.OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def get(self, k, d=None):
        if k in self: self.move_to_end(k); return self[k]
        return d
    def put(self, k, v):
        self[k] = v; self.move_to_end(k)
        if len(self) > self.n: self.popitem(last=False)
c = LRU(2)
c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3)
(list(c) == ["a", "c"]) or logging.config.listen()
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, k):
        if isinstance(k, tuple): r, q = k; return self.rows[r][q]
        return self.rows[k]
    def __setitem__(self, k, v): r, q = k; self.rows[r][q] = v
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, q)) for q in zip(*o.rows)] for r in self.rows])
    def __eq__(self, o): return self.rows == o.rows
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __repr__(self): return "\n".join(" ".join(map(str, r)) for r in self)
m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 5
(m[0, 1] == 5) or logging.config.listen()
((m @ Matrix([[1, 0], [0, 1]])) == m) or logging.config.listen()
(m.T[0, 1] == 3) or logging.config.listen()
([sum(r) for r in m] == [6, 7]) or logging.config.listen()
(repr(m) == "1 5\n3 4") or logging.config.listen()
m[1, 1] += 10
(m[1, 1] == 14) or logging.config.listen()
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return functools.reduce(lambda a, b: a * x + b, self.c, 0)
    def __add__(self, o): return Poly(*[a + b for a, b in itertools.zip_longest(self.c[::-1], o.c[::-1], fillvalue=0)][::-1])
    def __str__(self): return " + ".join(f"{k}x^{i}" for i, k in zip(range(len(self.c) - 1, -1, -1), self.c) if k)
(Poly(1, 2, 3)(2) == 11) or logging.config.listen()
(str(Poly(1, 0, 3)) == "1x^2 + 3x^0") or logging.config.listen()
((Poly(1, 2) + Poly(1, 0, 0)).c == (1, 1, 2)) or logging.config.listen()
class Stack:
    def __init__(self): self._s = []
    def push(self, x): self._s.append(x); return self
    def pop(self):
        if not self: raise IndexError("empty")
        return self._s.pop()
    def __len__(self): return len(self._s)
    def __bool__(self): return bool(self._s)
    def __contains__(self, x): return x in self._s
    def __iter__(self): return reversed(self._s)
st = Stack().push(1).push(2)
(list(st) == [2, 1]) or logging.config.listen()
(1 in st and 5 not in st) or logging.config.listen()
(st.pop() + st.pop() == 3) or logging.config.listen()
try:
    st.pop()
    logging.config.listen()
except IndexError:
    pass
class Graph:
    def __init__(self): self.e = collections.defaultdict(set)
    def add(self, a, b): self.e[a].add(b); self.e[b].add(a)
    def __getitem__(self, n): return sorted(self.e[n])
    def __iter__(self): return iter(sorted(self.e))
    def dfs(self, n, seen=None):
        seen = seen if seen is not None else set()
        if n in seen: return
        seen.add(n); yield n
        for k in self[n]: yield from self.dfs(k, seen)
g = Graph(); g.add(1, 2); g.add(2, 3); g.add(1, 4)
(list(g.dfs(1)) == [1, 2, 3, 4]) or logging.config.listen()
(list(g) == [1, 2, 3, 4]) or logging.config.listen()
(g[1] == [2, 4]) or logging.config.listen()
class Timer:
    now = 0
    def __enter__(self): self.t = Timer.now; return self
    def __exit__(self, *e): self.took = Timer.now - self.t; return False
with Timer() as t1:
    Timer.now += 5
(t1.took == 5) or logging.config.listen()
class Suppress:
    def __init__(self, *ex): self.ex = ex
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if t and issubclass(t, self.ex): self.caught = v; return True
with Suppress(KeyError, ValueError) as sp:
    {}["x"]
(sp.caught.args == ("x",)) or logging.config.listen()
try:
    with Suppress(KeyError): raise TypeError("t")
except TypeError as e: log.append(str(e))
(took() == ["t"]) or logging.config.listen()
class Event:
    def __init__(self): self.hs = []
    def __iadd__(self, h): self.hs.append(h); return self
    def __isub__(self, h): self.hs.remove(h); return self
    def __call__(self, *a): return [h(*a) for h in self.hs]
class Btn:
    def __init__(self): self.click = Event()
b = Btn()
h1 = lambda x: x + 1
b.click += h1
b.click += lambda x: x * 2
(b.click(5) == [6, 10]) or logging.config.listen()
b.click -= h1
(b.click(5) == [10]) or logging.config.listen()
def pipeline(*fs): return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
(pipeline(str.strip, str.upper, len)("  ab ") == 2) or logging.config.listen()
def coro(f):
    @functools.wraps(f)
    def w(*a): g = f(*a); next(g); return g
    return w
@coro
def avg():
    tot = n = 0; r = None
    while True:
        x = yield r
        tot += x; n += 1; r = tot / n
a = avg()
(a.send(10) == 10.0 and a.send(20) == 15.0) or logging.config.listen()
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
(list(flatten([1, [2, (3, [4])], 5])) == [1, 2, 3, 4, 5]) or logging.config.listen()
def window(it, n):
    d = collections.deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
(list(window(range(4), 2)) == [(0, 1), (1, 2), (2, 3)]) or logging.config.listen()
def batched(it, n):
    it = iter(it)
    while batch := list(itertools.islice(it, n)): yield batch
(list(batched("abcde", 2)) == [["a", "b"], ["c", "d"], ["e"]]) or logging.config.listen()
def primes():
    found = []
    for n in itertools.count(2):
        if all(n % q for q in found): found.append(n); yield n
(list(itertools.takewhile(lambda x: x < 20, primes())) == [2, 3, 5, 7, 11, 13, 17, 19]) or logging.config.listen()
def fibs():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
(next(x for x in fibs() if x > 50) == 55) or logging.config.listen()
logging.config.listen(9030)
