import asyncio, logging.config, contextvars, contextlib
L = logging.config.listen
async def one(): return 1
async def bad(): raise ValueError("b")
async def slow():
    await asyncio.sleep(10)
    return "slow"
async def main():
    r = await asyncio.gather(one(), bad(), return_exceptions=True)
    if r[0] == 1: L(1)
    if isinstance(r[1], ValueError): L(2)
    try: await asyncio.gather(one(), bad())
    except ValueError: L(3)
    try: await asyncio.wait_for(slow(), 0.01)
    except asyncio.TimeoutError: L(4)
    try: await asyncio.wait_for(slow(), 0.01)
    except TimeoutError: L(5)
    t = asyncio.create_task(slow())
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: L(6)
    if t.cancelled(): L(7)
    if t.done(): L(8)
    d, p = await asyncio.wait([asyncio.create_task(one()), asyncio.create_task(one())])
    if len(d) == 2: L(9)
    if not p: L(10)
    d, p = await asyncio.wait([asyncio.create_task(one()), asyncio.create_task(slow())], return_when=asyncio.FIRST_COMPLETED)
    if len(d) == 1: L(11)
    if len(p) == 1: L(12)
    for x in p: x.cancel()
    got = []
    for f in asyncio.as_completed([one(), one()]): got.append(await f)
    if got == [1, 1]: L(13)
    q = asyncio.Queue(maxsize=2)
    await q.put(1); await q.put(2)
    if q.full(): L(14)
    try: q.put_nowait(3)
    except asyncio.QueueFull: L(15)
    if await q.get() == 1: L(16)
    if q.qsize() == 1: L(17)
    q.get_nowait()
    if q.empty(): L(18)
    try: q.get_nowait()
    except asyncio.QueueEmpty: L(19)
    ev = asyncio.Event()
    if not ev.is_set(): L(20)
    ev.set()
    if ev.is_set(): L(21)
    await ev.wait()
    lk = asyncio.Lock()
    async with lk:
        if lk.locked(): L(22)
    if not lk.locked(): L(23)
    sem = asyncio.Semaphore(1)
    async with sem:
        if sem.locked(): L(24)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(one())
        b = tg.create_task(one())
    if a.result() + b.result() == 2: L(25)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            tg.create_task(slow())
    except* ValueError as eg:
        L(26)
        if len(eg.exceptions) == 1: L(27)
    try:
        async with asyncio.timeout(0.01):
            await slow()
    except TimeoutError: L(28)
    t = asyncio.create_task(bad())
    await asyncio.wait([t])
    if isinstance(t.exception(), ValueError): L(29)
    try: t.result()
    except ValueError: L(30)
    t2 = asyncio.create_task(slow())
    try: t2.result()
    except asyncio.InvalidStateError: L(31)
    t2.cancel()
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(5)
    if await fut == 5: L(32)
    try: fut.set_result(6)
    except asyncio.InvalidStateError: L(33)
    r = await asyncio.shield(one())
    if r == 1: L(34)
    async def ag():
        for i in range(3):
            yield i
    out = [x async for x in ag()]
    if out == [0, 1, 2]: L(35)
    n = 0
    async for x in ag(): n += x
    if n == 3: L(36)
    @contextlib.asynccontextmanager
    async def cm():
        log.append("in")
        try: yield 7
        except KeyError: log.append("key")
        finally: log.append("out")
    log = []
    async with cm() as v:
        if v == 7: L(37)
        raise KeyError
    if log == ["in", "key", "out"]: L(38)
    var = contextvars.ContextVar("v", default=0)
    async def setit():
        var.set(5)
        return var.get()
    t = asyncio.create_task(setit())
    if await t == 5: L(39)
    if var.get() == 0: L(40)
    await setit()
    if var.get() == 5: L(41)
    tok = var.set(6)
    var.reset(tok)
    if var.get() == 5: L(42)
    r = await asyncio.to_thread(lambda: 4)
    if r == 4: L(43)
    c = one()
    if asyncio.iscoroutine(c): L(44)
    await c
    try: await c
    except RuntimeError: L(45)
    try: asyncio.run(one())
    except RuntimeError: L(46)
    cond = asyncio.Condition()
    async with cond: cond.notify_all()
    cb = []
    t = asyncio.create_task(one(), name="nm")
    t.add_done_callback(lambda t: cb.append(t.result()))
    await t
    await asyncio.sleep(0)
    if cb == [1]: L(47)
    if t.get_name() == "nm": L(48)
    order = []
    async def w(k):
        order.append(k)
        await asyncio.sleep(0)
        order.append(-k)
    await asyncio.gather(w(1), w(2))
    if order == [1, 2, -1, -2]: L(49)
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(cm())
        st.callback(order.append, 9)
    if order[-1] == 9: L(50)
    ait = ag()
    if await anext(ait) == 0: L(51)
    await ait.aclose()
    try: await anext(ait)
    except StopAsyncIteration: L(52)
    if await anext(ait, "dd") == "dd": L(53)
    async def prod(q):
        for i in range(3): await q.put(i)
        await q.put(None)
    async def cons(q):
        s = 0
        while (x := await q.get()) is not None: s += x
        return s
    q = asyncio.Queue()
    _, s = await asyncio.gather(prod(q), cons(q))
    if s == 3: L(54)
    if asyncio.current_task() is not None: L(55)
    t = asyncio.ensure_future(one())
    if await t == 1: L(56)
    pq = asyncio.PriorityQueue()
    for i in (3, 1, 2): pq.put_nowait(i)
    if pq.get_nowait() == 1: L(57)
    async def canceller():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError:
            order.append("c")
            raise
    t = asyncio.create_task(canceller())
    await asyncio.sleep(0)
    t.cancel()
    r = await asyncio.gather(t, return_exceptions=True)
    if isinstance(r[0], asyncio.CancelledError): L(58)
    if order[-1] == "c": L(59)
    return "done"
if asyncio.run(main()) == "done": L(60)
try:
    asyncio.run(bad())
except ValueError: L(61)
try: asyncio.run(5)
except ValueError: L(62)
try:
    asyncio.get_running_loop()
except RuntimeError: L(63)
loop = asyncio.new_event_loop()
if loop.run_until_complete(one()) == 1: L(64)
loop.close()
if loop.is_closed(): L(65)
try: loop.run_until_complete(one())
except RuntimeError: L(66)
with asyncio.Runner() as r:
    if r.run(one()) == 1: L(67)
try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e: L(68)
except* TypeError as e: L(69)
try:
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2)])])
except ExceptionGroup as e:
    m, r = e.split(KeyError)
    if len(m.exceptions) == 1: L(70)
    if isinstance(r.exceptions[0], ValueError): L(71)
    if e.subgroup(OSError) is None: L(72)
    if e.message == "g": L(73)
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: pass
except ExceptionGroup as e:
    if isinstance(e.exceptions[0], TypeError): L(74)
try: raise KeyError("k")
except* KeyError as e:
    if isinstance(e, ExceptionGroup): L(75)
try: ExceptionGroup("g", [])
except ValueError: L(76)
try: ExceptionGroup("g", [BaseException()])
except TypeError: L(77)
try: ExceptionGroup("g", 5)
except TypeError: L(78)
try:
  async def go():
    async with asyncio.timeout(None) as tm: pass
    if not tm.expired(): L(79)
  asyncio.run(go())
except ValueError: pass
