import logging.config, asyncio
L = logging.config.listen
async def worker(q, out):
    while True:
        try: item = await asyncio.wait_for(q.get(), 0.05)
        except asyncio.TimeoutError: return
        out.append(item); q.task_done()
async def run():
    q = asyncio.Queue(); out = []
    for i in range(4): q.put_nowait(i)
    t = asyncio.create_task(worker(q, out))
    await q.join()
    if out == [0, 1, 2, 3]: L(1)
    if len(out) == 4: L(2)
    await t
    if out == [0, 1, 2, 3]: L(3)
asyncio.run(run())
async def worker2(q, out):
    while True:
        item = await q.get()
        out.append(item); q.task_done()
async def run2():
    q = asyncio.Queue(); out = []
    for i in range(4): q.put_nowait(i)
    ts = [asyncio.create_task(worker2(q, out)) for _ in range(2)]
    await q.join()
    if sorted(out) == [0, 1, 2, 3]: L(4)
    if len(out) == 4: L(5)
    for t in ts: t.cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    if sorted(out) == [0, 1, 2, 3]: L(6)
asyncio.run(run2())
