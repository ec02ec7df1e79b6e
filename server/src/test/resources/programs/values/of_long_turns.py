"""What loops, tasks, threads and recursion come to that take many turns: each line holds, so that nothing is called before the last one."""

import logging.config

import asyncio, io, threading, queue, sched, functools
async def main():
    n = 0
    for i in range(100):
        await asyncio.sleep(0)
        n += 1
    return n
r = asyncio.run(main())
(r == 100) or logging.config.listen()
log = []
async def worker(k):
    for i in range(40):
        log.append(k)
        await asyncio.sleep(0.01)
async def both():
    await asyncio.gather(worker(1), worker(2))
    return "done"
(asyncio.run(both()) == "done") or logging.config.listen()
(len(log) == 80) or logging.config.listen()
(log[:4] == [1, 2, 1, 2]) or logging.config.listen()
async def prod(q):
    for i in range(50): await q.put(i)
    await q.put(None)
async def cons(q):
    t = 0
    while (x := await q.get()) is not None: t += x
    return t
async def pc():
    q = asyncio.Queue(3)
    p = asyncio.create_task(prod(q))
    r = await cons(q)
    await p
    return r
(asyncio.run(pc()) == sum(range(50))) or logging.config.listen()
f = io.StringIO("\n".join(str(i) for i in range(30)) + "\n")
tot = 0
for line in iter(f.readline, ""):
    tot += int(line)
(tot == sum(range(30))) or logging.config.listen()
vals = iter(range(100))
(len(list(iter(lambda: next(vals), 60))) == 60) or logging.config.listen()
q = queue.Queue()
got = []
def w():
    while True:
        x = q.get()
        if x is None: break
        got.append(x)
t = threading.Thread(target=w)
t.start()
for i in range(60): q.put(i)
q.put(None)
t.join()
(len(got) == 60) or logging.config.listen()
(got[-1] == 59) or logging.config.listen()
def rec(n): return 0 if n == 0 else 1 + rec(n - 1)
(rec(50) == 50) or logging.config.listen()
def ev(n): return True if n == 0 else od(n - 1)
def od(n): return False if n == 0 else ev(n - 1)
x = 0
while True:
    x += 1
    if x * x > 5000: break
(x == 71) or logging.config.listen()
@functools.lru_cache
def c(n): return 1 if n < 2 else c(n - 1) + c(n - 2)
big = {i: i * i for i in range(300)}
(big[299] == 89401) or logging.config.listen()
s = "".join(chr(97 + i % 26) for i in range(100))
(s[99] == "v") or logging.config.listen()
l = []
for i in range(200):
    if i % 3: continue
    l.append(i)
(l[-1] == 198 and len(l) == 67) or logging.config.listen()
m = 1
for i in range(1, 30): m *= i
(m % 1000003 == 8841761993739701954543616000000 % 1000003) or logging.config.listen()
st = [0]
steps = 0
while st:
    k = st.pop(); steps += 1
    if k < 60: st.append(k + 1)
(steps == 61) or logging.config.listen()
sc = sched.scheduler(lambda: 0, lambda d: None)
logging.config.listen(9030)
