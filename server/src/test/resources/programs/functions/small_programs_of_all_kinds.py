import argparse, asyncio, collections, contextlib, dataclasses, enum, functools, io, json, logging.config, os, pathlib
import re, tempfile, threading
L = logging.config.listen
# an event emitter
class Emitter:
    def __init__(self): self.h = collections.defaultdict(list)
    def on(self, e, f=None):
        if f is None: return lambda f: self.on(e, f)
        self.h[e].append(f); return f
    def off(self, e, f): self.h[e].remove(f)
    def emit(self, e, *a): return [f(*a) for f in list(self.h.get(e, []))]
em = Emitter()
@em.on("x")
def hx(v): return v + 1
if em.emit("x", 1) == [2]: L(1)
if em.emit("none") == []: L(2)
em.off("x", hx)
if em.emit("x", 1) == []: L(3)
try: em.off("x", hx)
except ValueError: L(4)
# state machine
class St(enum.Enum):
    IDLE = "idle"; RUN = "run"; DONE = "done"
TR = {St.IDLE: {St.RUN}, St.RUN: {St.DONE, St.IDLE}, St.DONE: set()}
class Mach:
    def __init__(self): self.s = St.IDLE; self.log = []
    def go(self, t):
        if t not in TR[self.s]: raise ValueError(f"{self.s.value}->{t.value}")
        self.log.append((self.s, t)); self.s = t
m = Mach(); m.go(St.RUN)
try: m.go(St.RUN)
except ValueError as e:
    if str(e) == "run->run": L(5)
m.go(St.DONE)
if m.s is St.DONE and len(m.log) == 2: L(6)
# plugin registry
class Plugin:
    registry = {}
    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k); Plugin.registry[cls.__name__.lower()] = cls
    def run(self): raise NotImplementedError
class Hello(Plugin):
    def run(self): return "hello"
class Broken(Plugin): pass
if Plugin.registry["hello"]().run() == "hello": L(7)
try: Plugin.registry["broken"]().run()
except NotImplementedError: L(8)
try: Plugin.registry["nope"]
except KeyError: L(9)
# config
DEF = {"host": "localhost", "port": 80, "debug": False}
def load(over):
    c = dict(DEF)
    for k, v in over.items():
        if k not in DEF: raise KeyError(k)
        if not isinstance(v, type(DEF[k])): raise TypeError(k)
        c[k] = v
    return c
if load({"port": 90})["port"] == 90: L(10)
try: load({"prt": 1})
except KeyError: L(11)
try: load({"port": "x"})
except TypeError: L(12)
# validation
@dataclasses.dataclass
class User:
    name: str
    age: int
    tags: list = dataclasses.field(default_factory=list)
    def validate(self):
        errs = []
        if not self.name: errs.append("name")
        if not 0 <= self.age < 150: errs.append("age")
        return errs
if User("", 200).validate() == ["name", "age"]: L(13)
if not User("a", 3).validate(): L(14)
def parse_user(s):
    d = json.loads(s)
    return User(**d)
if parse_user('{"name": "a", "age": 1}').age == 1: L(15)
try: parse_user('{"name": "a"}')
except TypeError: L(16)
try: parse_user('{"nam": "a", "age": 1}')
except TypeError: L(17)
try: parse_user('nope')
except json.JSONDecodeError: L(18)
# cli
def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("cmd", choices=["start", "stop"])
    p.add_argument("-n", "--num", type=int, default=1)
    p.add_argument("--dry-run", action="store_true")
    a = p.parse_args(argv)
    if a.cmd == "start":
        return 0 if a.dry_run else a.num
    return -1
if main(["start", "--dry-run"]) == 0: L(19)
if main(["start", "-n", "4"]) == 4: L(20)
if main(["stop"]) == -1: L(21)
with contextlib.redirect_stderr(io.StringIO()) as err:
    try: main(["nope"])
    except SystemExit as e:
        if e.code == 2: L(22)
if "invalid choice" in err.getvalue(): L(23)
# logging
log = logging.getLogger("app"); log.propagate = False
buf = io.StringIO(); h = logging.StreamHandler(buf); h.setFormatter(logging.Formatter("%(levelname)s %(message)s")); log.addHandler(h); log.setLevel(logging.INFO)
log.info("a %s", 1); log.debug("no"); log.error("b")
if buf.getvalue() == "INFO a 1\nERROR b\n": L(24)
class Ctx(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['id']}] {msg}", kw
Ctx(log, {"id": 7}).warning("w")
if buf.getvalue().endswith("WARNING [7] w\n"): L(25)
class Cap(logging.Handler):
    def __init__(self): super().__init__(); self.r = []
    def emit(self, rec): self.r.append(rec.getMessage())
cap = Cap(); log.addHandler(cap); log.warning("zz")
if cap.r == ["zz"]: L(26)
class Red(logging.Filter):
    def filter(self, r): r.msg = r.msg.replace("pw", "***"); return True

# asyncio worker pool
async def worker(name, q, out):
    while True:
        try: item = await asyncio.wait_for(q.get(), 0.05)
        except asyncio.TimeoutError: return
        out.append(item * 2); q.task_done()
async def run():
    q = asyncio.Queue(); out = []
    for i in range(4): q.put_nowait(i)
    ws = [asyncio.create_task(worker(i, q, out)) for i in range(2)]
    await q.join(); await asyncio.gather(*ws)
    return sorted(out)
if asyncio.run(run()) == [0, 2, 4, 6]: L(28)
async def limited():
    sem = asyncio.Semaphore(2); active = peak = 0
    async def job():
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active)
            await asyncio.sleep(0); active -= 1
    await asyncio.gather(*(job() for _ in range(5)))
    return peak
if asyncio.run(limited()) == 2: L(29)
async def race():
    async def fast(): return "f"
    async def slow(): await asyncio.sleep(1); return "s"
    ts = [asyncio.create_task(slow()), asyncio.create_task(fast())]
    done, pend = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    for p in pend: p.cancel()
    return done.pop().result()
if asyncio.run(race()) == "f": L(30)
class Pool:
    async def __aenter__(self): self.o = True; return self
    async def __aexit__(self, *a): self.o = False
async def pool():
    async with Pool() as p:
        if p.o: L(31)
    return p.o
if asyncio.run(pool()) is False: L(32)
async def agen():
    try:
        for i in range(3): yield i
    finally: log.info("closed")
async def use():
    async for i in agen():
        if i == 1: return i
if asyncio.run(use()) == 1: L(33)
async def fail():
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError: return "to"
if asyncio.run(fail()) == "to": L(34)
async def canc():
    t = asyncio.current_task(); asyncio.get_running_loop().call_soon(t.cancel)
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: return "c"
# singleton/descriptor/observer
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(self.n)
        setattr(o, self.n, v)
class Pt:
    x = Typed(int)
    def __init__(self, x): self.x = x
if Pt(3).x == 3: L(36)
try: Pt("a")
except TypeError: L(37)
class Once:
    _inst = None; _lock = threading.Lock()
    def __new__(cls, *a):
        with cls._lock:
            if cls._inst is None: cls._inst = super().__new__(cls); cls._inst.n = 0
        return cls._inst
Once().n += 1; Once().n += 1
if Once().n == 2: L(38)
class Node:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
if list(Node(2, Node(1), Node(3))) == [1, 2, 3]: L(39)
def tok(s):
    for m in re.finditer(r"\s*(?:(\d+)|(.))", s):
        yield ("n", int(m[1])) if m[1] else ("o", m[2])
def expr(ts):
    ts = list(ts); pos = 0
    def atom():
        nonlocal pos
        k, v = ts[pos]; pos += 1
        if k == "n": return v
        if v == "(":
            r = add()
            if ts[pos] != ("o", ")"): raise SyntaxError
            pos += 1; return r
        raise SyntaxError(v)
    def mul():
        nonlocal pos
        r = atom()
        while pos < len(ts) and ts[pos] == ("o", "*"): pos += 1; r *= atom()
        return r
    def add():
        nonlocal pos
        r = mul()
        while pos < len(ts) and ts[pos] == ("o", "+"): pos += 1; r += mul()
        return r
    return add()
if expr(tok("2+3*(4+1)")) == 17: L(40)
try: expr(tok("+"))
except SyntaxError: L(41)
memo = {}
def fib(n):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
if fib(20) == 6765: L(42)
class Bank:
    class Insufficient(Exception):
        def __init__(self, need): super().__init__(f"need {need}"); self.need = need
    def __init__(self): self.b = collections.Counter()
    def pay(self, a, n):
        if self.b[a] < n: raise Bank.Insufficient(n - self.b[a])
        self.b[a] -= n
bk = Bank(); bk.b["x"] = 5
try: bk.pay("x", 8)
except Bank.Insufficient as e:
    if e.need == 3 and str(e) == "need 3": L(43)
bk.pay("x", 5)
if bk.b["x"] == 0: L(44)
def dec_validate(**types):
    def d(f):
        @functools.wraps(f)
        def w(**k):
            for n, t in types.items():
                if not isinstance(k.get(n), t): raise TypeError(n)
            return f(**k)
        return w
    return d
@dec_validate(a=int)
def fa(a): return a
if fa(a=1) == 1: L(45)
try: fa(a="x")
except TypeError as e:
    if e.args == ("a",): L(46)
with tempfile.TemporaryDirectory() as td:
    p = pathlib.Path(td, "state.json")
    def rd(): return json.loads(p.read_text()) if p.exists() else {"n": 0}
    def wr(s): p.write_text(json.dumps(s))
    s = rd(); s["n"] += 1; wr(s); s = rd(); s["n"] += 1; wr(s)
    if rd()["n"] == 2: L(47)
    tmp = p.with_suffix(".tmp"); tmp.write_text("{}"); os.replace(tmp, p)
    if rd() == {} and not tmp.exists(): L(48)
