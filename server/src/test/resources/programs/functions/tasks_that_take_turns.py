import asyncio, collections, functools, logging.config
L = logging.config.listen
async def a1():
    ev = asyncio.Event(); log = []
    async def waiter(n): await ev.wait(); log.append(n)
    ts = [asyncio.create_task(waiter(i)) for i in range(6)]
    await asyncio.sleep(0); ev.set(); await asyncio.gather(*ts)
    return log
if asyncio.run(a1()) == [0, 1, 2, 3, 4, 5]: L(1)
async def a2():
    cond = asyncio.Condition(); items = []; got = []
    async def cons():
        async with cond:
            await cond.wait_for(lambda: items)
            got.append(items.pop())
    async def prod():
        for i in range(3):
            async with cond: items.append(i); cond.notify()
            await asyncio.sleep(0)
    await asyncio.gather(*(cons() for _ in range(3)), prod())
    return sorted(got)
if asyncio.run(a2()) == [0, 1, 2]: L(2)
async def a3():
    q = asyncio.Queue(maxsize=1); out = []
    async def prod():
        for i in range(4): await q.put(i); out.append(("p", i))
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: out.append(("c", x))
    await asyncio.gather(prod(), cons())
    return [x for k, x in out if k == "c"]
if asyncio.run(a3()) == [0, 1, 2, 3]: L(3)
async def a4():
    async def step(n): await asyncio.sleep(0); return n * 2
    r = 0
    for i in range(5): r += await step(i)
    return r
if asyncio.run(a4()) == 20: L(4)
async def a5():
    res = []
    async def w(n):
        try: await asyncio.sleep(n)
        except asyncio.CancelledError: res.append(("x", n)); raise
        res.append(n)
    ts = [asyncio.create_task(w(n)) for n in (0.02, 0.01, 5)]
    done, pend = await asyncio.wait(ts, timeout=0.1)
    for t in pend: t.cancel()
    await asyncio.gather(*pend, return_exceptions=True)
    return res
if asyncio.run(a5()) == [0.01, 0.02, ("x", 5)]: L(5)
async def a6():
    async def boom(): await asyncio.sleep(0); raise KeyError("k")
    async def ok(): await asyncio.sleep(0.01); return 1
    r = await asyncio.gather(ok(), boom(), ok(), return_exceptions=True)
    if r[0] == 1 and r[2] == 1: L(6)
    if isinstance(r[1], KeyError): L(7)
    try: await asyncio.gather(boom(), ok())
    except KeyError as e:
        if e.args == ("k",): L(8)
    return 1
asyncio.run(a6())
async def a7():
    for n in range(3):
        try:
            async with asyncio.timeout(0.01):
                await asyncio.sleep(0.001 if n == 2 else 1)
                return n
        except TimeoutError: continue
    return None
if asyncio.run(a7()) == 2: L(9)
class Conn:
    n = 0
    async def __aenter__(self): Conn.n += 1; await asyncio.sleep(0); return self
    async def __aexit__(self, *a): Conn.n -= 1
    async def q(self, x): await asyncio.sleep(0); return x + 1
async def a8():
    async with Conn() as c, Conn() as d:
        if Conn.n == 2: L(10)
        r = [await c.q(1), await d.q(2)]
    return r, Conn.n
if asyncio.run(a8()) == ([2, 3], 0): L(11)
async def ticker(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def a9():
    a = [x async for x in ticker(4) if x % 2]
    b = {x: x * x async for x in ticker(3)}
    s = 0
    async for x in ticker(5):
        if x == 3: break
        s += x
    else: s = -1
    return a, b, s
if asyncio.run(a9()) == ([1, 3], {0: 0, 1: 1, 2: 4}, 3): L(12)
def cached(f):
    c = {}
    @functools.wraps(f)
    async def w(*a):
        if a not in c: c[a] = await f(*a)
        return c[a]
    return w
calls = []
@cached
async def load(k): calls.append(k); await asyncio.sleep(0); return k.upper()
async def a10():
    r = [await load("a"), await load("b"), await load("a")]
    return r
if asyncio.run(a10()) == ["A", "B", "A"] and calls == ["a", "b"]: L(13)
async def retry(f, n):
    for i in range(n):
        try: return await f()
        except ConnectionError:
            if i == n - 1: raise
            await asyncio.sleep(0)
cnt = 0
async def flaky():
    global cnt
    cnt += 1
    if cnt < 3: raise ConnectionError
    return "ok"
if asyncio.run(retry(flaky, 5)) == "ok" and cnt == 3: L(14)
async def never(): raise ConnectionError
try: asyncio.run(retry(never, 2))
except ConnectionError: L(15)
async def a11():
    loop = asyncio.get_running_loop(); log = []
    loop.call_later(0.01, log.append, "l"); loop.call_soon(log.append, "s")
    fut = loop.create_future(); loop.call_later(0.02, fut.set_result, "f")
    log.append(await fut)
    return log
if asyncio.run(a11()) == ["s", "l", "f"]: L(16)
async def a12():
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(asyncio.sleep(0, i)) for i in range(5)]
    return sum(t.result() for t in ts)
if asyncio.run(a12()) == 10: L(17)
async def a13():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(never()); tg.create_task(asyncio.sleep(1))
    except* ConnectionError as g: n = len(g.exceptions)
    return n
if asyncio.run(a13()) == 1: L(18)
class Pub:
    def __init__(self): self.subs = []
    def sub(self): q = asyncio.Queue(); self.subs.append(q); return q
    async def pub(self, m):
        for q in self.subs: await q.put(m)
async def a14():
    p = Pub(); got = collections.defaultdict(list)
    async def listener(n, q):
        while True:
            m = await q.get()
            if m is None: return
            got[n].append(m)
    ts = [asyncio.create_task(listener(n, p.sub())) for n in "ab"]
    for m in (1, 2, None): await p.pub(m)
    await asyncio.gather(*ts)
    return dict(got)
if asyncio.run(a14()) == {"a": [1, 2], "b": [1, 2]}: L(19)
async def a15():
    lock = asyncio.Lock(); bal = 0
    async def dep(n):
        nonlocal bal
        async with lock:
            b = bal; await asyncio.sleep(0); bal = b + n
    await asyncio.gather(*(dep(i) for i in range(8)))
    return bal
if asyncio.run(a15()) == 28: L(20)
async def a16():
    t = asyncio.create_task(asyncio.sleep(10)); t.cancel("why")
    try: await t
    except asyncio.CancelledError: return t.cancelled()
if asyncio.run(a16()): L(21)
async def a17():
    sh = asyncio.create_task(asyncio.sleep(0.02, "done"))
    try: await asyncio.wait_for(asyncio.shield(sh), 0.001)
    except asyncio.TimeoutError: return await sh
if asyncio.run(a17()) == "done": L(22)
async def a18():
    done = []
    for c in asyncio.as_completed([asyncio.sleep(0.02, "b"), asyncio.sleep(0.01, "a")]): done.append(await c)
    return done
if asyncio.run(a18()) == ["a", "b"]: L(23)
