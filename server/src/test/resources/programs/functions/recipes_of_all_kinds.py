import bisect, collections, contextlib, copy, csv, datetime, functools, heapq, inspect, io, itertools, json
import logging.config, math, operator, re, string, textwrap, time
L = logging.config.listen
# caching and dispatch
class Svc:
    calls = 0
    @functools.lru_cache(maxsize=None)
    def get(self, k): Svc.calls += 1; return k * 2
s = Svc(); s.get(1); s.get(1); s.get(2)
if Svc.calls == 2: L(1)
if Svc.get.cache_info().hits == 1: L(2)
@functools.singledispatch
def fmt(x): raise TypeError("no")
@fmt.register(int)
@fmt.register(float)
def _(x): return "num"
@fmt.register
def _(x: str): return "str"
@fmt.register
def _(x: list): return [fmt(i) for i in x]
if fmt([1, "a", 2.0]) == ["num", "str", "num"]: L(3)
try: fmt(None)
except TypeError: L(4)
class Cfg:
    def __init__(self): self.n = 0
    @functools.cached_property
    def v(self): self.n += 1; return self.n
c = Cfg(); c.v; c.v
if c.n == 1 and c.__dict__["v"] == 1: L(5)
p = functools.partial(lambda a, b, c=0: (a, b, c), 1, c=9)
if p(2) == (1, 2, 9) and p(2, c=3) == (1, 2, 3): L(6)
try: p()
except TypeError: L(7)
def compose(*fs): return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
if compose(str, len, lambda n: n + 1)(1234) == 5: L(8)
def retry(n, exc):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k):
            for i in range(n):
                try: return f(*a, **k)
                except exc as e: last = e
            raise last
        return w
    return deco
tries = []
@retry(3, ValueError)
def flaky():
    tries.append(1)
    if len(tries) < 3: raise ValueError("x")
    return "ok"
try:
    if flaky() == "ok" and len(tries) == 3: L(9)
except UnboundLocalError: L(10)
@contextlib.contextmanager
def timer(out):
    t = time.perf_counter()
    yield lambda: 5
    out.append("done")
out = []
with timer(out) as t:
    if t() == 5: L(11)
if out == ["done"]: L(12)
@contextlib.contextmanager
def tx(db):
    db.append("begin")
    try: yield db
    except Exception: db.append("rollback"); raise
    else: db.append("commit")
db = []
with tx(db) as d: d.append("w")
if db == ["begin", "w", "commit"]: L(13)
try:
    with tx(db): raise KeyError
except KeyError:
    if db[-1] == "rollback": L(14)
with contextlib.ExitStack() as st:
    fs = [st.enter_context(io.StringIO(x)) for x in "ab"]
    if [f.read() for f in fs] == ["a", "b"]: L(15)
if all(f.closed for f in fs): L(16)
class Res:
    def __init__(self, n): self.n = n
    def __enter__(self): out.append("e" + self.n); return self
    def __exit__(self, *a): out.append("x" + self.n)
with Res("1") as a, Res("2") as b: pass
if out[1:] == ["e1", "e2", "x2", "x1"]: L(17)
# iteration
def windows(it, n):
    it = iter(it); w = collections.deque(itertools.islice(it, n), maxlen=n)
    if len(w) == n: yield tuple(w)
    for x in it: w.append(x); yield tuple(w)
if list(windows([1, 2, 3, 4], 2)) == [(1, 2), (2, 3), (3, 4)]: L(18)
def chunk(l, n): return [l[i:i + n] for i in range(0, len(l), n)]
if chunk([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]: L(19)
def flat(x):
    for i in x:
        if isinstance(i, list): yield from flat(i)
        else: yield i
if list(flat([1, [2, [3]], 4])) == [1, 2, 3, 4]: L(20)
g = itertools.groupby(sorted(["ab", "c", "de"], key=len), key=len)
if {k: list(v) for k, v in g} == {1: ["c"], 2: ["ab", "de"]}: L(21)
if dict(zip("ab", itertools.count(1))) == {"a": 1, "b": 2}: L(22)
def primes():
    seen = []
    for n in itertools.count(2):
        if all(n % q for q in seen): seen.append(n); yield n
if list(itertools.islice(primes(), 5)) == [2, 3, 5, 7, 11]: L(23)
def co():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
k = co(); next(k); k.send(3); k.send(4)
try: k.send(None)
except StopIteration as e:
    if e.value == 7: L(24)
def peek(it):
    try: first = next(it)
    except StopIteration: return None
    return first
if peek(iter([])) is None and peek(iter([4])) == 4: L(25)
it = iter([1, 2, 3, 4])
pairs = list(zip(it, it))
if pairs == [(1, 2), (3, 4)]: L(26)
a, b = itertools.tee(x * x for x in range(3))
if sum(a) == 5 and max(b) == 4: L(27)
if list(map(lambda x, y: x + y, [1, 2], [3, 4])) == [4, 6]: L(28)
if list(filter(None, [0, 1, "", "a"])) == [1, "a"]: L(29)
if sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]) == [("b", 1), ("a", 2)]: L(30)
if [*reversed([1, 2])] == [2, 1] and list(reversed(range(3))) == [2, 1, 0]: L(31)
if any(x > 2 for x in (1, 2, 3)) and not all(x > 2 for x in (1, 3)): L(32)
# containers
inv = collections.defaultdict(list)
for k2, v2 in {"a": 1, "b": 2, "c": 1}.items(): inv[v2].append(k2)
if dict(inv) == {1: ["a", "c"], 2: ["b"]}: L(33)
cnt = collections.Counter("the cat the dog".split())
if cnt.most_common(1)[0] == ("the", 2) and sum(cnt.values()) == 4: L(34)
tree = lambda: collections.defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1
if json.dumps(t) == '{"a": {"b": {"c": 1}}}': L(35)
h = []
for x in (5, 1, 3): heapq.heappush(h, x)
if [heapq.heappop(h) for _ in range(3)] == [1, 3, 5]: L(36)
if bisect.bisect_left([1, 3, 5], 3) == 1: L(37)
l = [3, 1, 2]; l.sort(); l.insert(0, 0); l.extend([9]); l.remove(2)
if l == [0, 1, 3, 9] and l.pop() == 9 and l.index(3) == 2: L(38)
m = [[0] * 2 for _ in range(2)]; m[0][1] = 5
if m == [[0, 5], [0, 0]]: L(39)
n = [[0] * 2] * 2; n[0][1] = 5
if n == [[0, 5], [0, 5]]: L(40)
d1 = {"x": {"y": 1}}; d2 = dict(d1); d3 = copy.deepcopy(d1); d1["x"]["y"] = 2
if d2["x"]["y"] == 2 and d3["x"]["y"] == 1: L(41)
def merge(a, b):
    r = dict(a)
    for k, v in b.items():
        r[k] = merge(r[k], v) if isinstance(v, dict) and isinstance(r.get(k), dict) else v
    return r
if merge({"a": {"b": 1}, "c": 2}, {"a": {"d": 3}}) == {"a": {"b": 1, "d": 3}, "c": 2}: L(42)
class LRU:
    def __init__(self, n): self.n, self.d = n, collections.OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.n: self.d.popitem(last=False)
lru = LRU(2); lru.put(1, 1); lru.put(2, 2); lru.get(1); lru.put(3, 3)
if lru.get(2) == -1 and lru.get(1) == 1: L(43)
class Graph:
    def __init__(self): self.e = collections.defaultdict(set)
    def add(self, a, b): self.e[a].add(b); self.e[b].add(a)
    def bfs(self, s):
        seen, q = {s}, collections.deque([s]); order = []
        while q:
            x = q.popleft(); order.append(x)
            for y in sorted(self.e[x]):
                if y not in seen: seen.add(y); q.append(y)
        return order
gr = Graph(); gr.add(1, 2); gr.add(1, 3); gr.add(2, 4)
if gr.bfs(1) == [1, 2, 3, 4]: L(44)
# text
if re.sub(r"(\w+)@(\w+)", lambda m: m[2] + "." + m[1], "a@b") == "b.a": L(45)
if " ".join(w.capitalize() for w in "a bc".split()) == "A Bc": L(46)
if textwrap.dedent("  a\n  b") == "a\nb": L(47)
if "{:>5}|{:<5}|{:^5}".format("a", "b", "c") == "    a|b    |  c  ": L(48)
if f"{1234567:,}" == "1,234,567" and f"{0.256:.1%}" == "25.6%": L(49)
if "a,b;c".translate(str.maketrans(",;", "  ")).split() == ["a", "b", "c"]: L(50)
if string.Template("$a-$b").safe_substitute(a=1) == "1-$b": L(51)
rows = list(csv.reader(io.StringIO("x,y\n1,2\n")))
if [dict(zip(rows[0], r)) for r in rows[1:]] == [{"x": "1", "y": "2"}]: L(52)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
if json.dumps({"a": {2, 1}}, cls=Enc) == '{"a": [1, 2]}': L(53)
if json.loads('[1, 2.5, null, true, "x"]') == [1, 2.5, None, True, "x"]: L(54)
if datetime.date(2024, 2, 28) + datetime.timedelta(days=2) == datetime.date(2024, 3, 1): L(55)
if (datetime.datetime(2024, 1, 1) - datetime.datetime(2023, 1, 1)).days == 365: L(56)
if math.isclose(math.sqrt(2) ** 2, 2) and math.gcd(12, 18) == 6: L(57)
if int("ff", 16) == 255 and bin(5) == "0b101" and hex(255) == "0xff": L(58)
if divmod(17, 5) == (3, 2) and round(2.5) == 2 and abs(-3) == 3: L(59)
if sum([[1], [2]], []) == [1, 2]: L(60)
if "abc"[::-1] == "cba" and "abc"[-2:] == "bc": L(61)
if isinstance(type("X", (), {})(), object): L(62)
if inspect.signature(lambda a, b=1: 0).parameters["b"].default == 1: L(63)
if operator.itemgetter("a")({"a": 3}) == 3: L(64)
if list(enumerate("ab", 1)) == [(1, "a"), (2, "b")]: L(65)
if max("aa", "b", key=len) == "aa" and min([3, 1]) == 1: L(66)
x = y = []
x.append(1)
if y == [1] and x is y: L(67)
def va(*a, k=1, **kw): return len(a), k, sorted(kw)
if va(1, 2, k=3, z=4) == (2, 3, ["z"]): L(68)
