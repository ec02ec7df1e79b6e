import threading, queue, time, logging.config, concurrent.futures
L = logging.config.listen
class Worker(threading.Thread):
    def __init__(self, q, out):
        super().__init__(daemon=True)
        self.q, self.out = q, out
        self.stopped = threading.Event()
    def run(self):
        while not self.stopped.is_set():
            try: item = self.q.get(timeout=0.05)
            except queue.Empty: break
            self.out.append(item * 2)
            self.q.task_done()
    def stop(self): self.stopped.set()
q = queue.Queue(); out = []
for i in range(3): q.put(i)
w = Worker(q, out); w.start(); q.join(); w.stop(); w.join()
if out == [0, 2, 4]: L(1)
if not w.is_alive(): L(2)
if w.daemon: L(3)
class Res(threading.Thread):
    def __init__(self, target, *args):
        threading.Thread.__init__(self)
        self.f, self.args = target, args
        self.error = None
    def run(self):
        try: self.result = self.f(*self.args)
        except Exception as e: self.error = e
t = Res(int, "7"); t.start(); t.join()
if t.result == 7: L(4)
if t.error is None: L(5)
t = Res(int, "x"); t.start(); t.join()
if isinstance(t.error, ValueError): L(6)
if not hasattr(t, "result"): L(7)
class Over(threading.Thread):
    def run(self):
        self.pre = 1
        super().run()
got = []
t = Over(target=got.append, args=(5,)); t.start(); t.join()
if got == [5]: L(8)
if t.pre == 1: L(9)
class St(threading.Thread):
    def start(self):
        got.append("s"); super().start()
    def join(self, timeout=None):
        super().join(timeout); return 9
    def run(self): got.append("r")
t = St(); t.start()
if t.join() == 9: L(10)
if got == [5, "s", "r"]: L(11)
class NoInit(threading.Thread):
    n = 0
    def run(self): NoInit.n += 1
for i in range(3):
    t = NoInit(name="x"); t.start(); t.join()
if NoInit.n == 3: L(12)
if t.name == "x": L(13)
ts = [NoInit() for _ in range(2)]
[t.start() for t in ts]; [t.join() for t in ts]
if NoInit.n == 5: L(14)
lock = threading.Lock()
cnt = 0
def inc():
    global cnt
    for _ in range(10):
        with lock: cnt += 1
ts = [threading.Thread(target=inc) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
if cnt == 30: L(15)
ev = threading.Event(); order = []
def waiter(): ev.wait(); order.append("w")
t = threading.Thread(target=waiter); t.start(); order.append("m"); ev.set(); t.join()
if order == ["m", "w"]: L(16)
res = {}
def f(n): res[n] = n * n
with concurrent.futures.ThreadPoolExecutor() as ex: list(ex.map(f, range(4)))
if res == {0: 0, 1: 1, 2: 4, 3: 9}: L(17)
def boom(): raise KeyError("x")
t = threading.Thread(target=boom)
threading.excepthook = lambda a: order.append(a.exc_type.__name__)
t.start(); t.join()
if order[-1] == "KeyError": L(18)
tm = threading.Timer(0.01, lambda: order.append("timer")); tm.start(); tm.join()
if order[-1] == "timer": L(19)
if threading.active_count() >= 1: L(20)
b = threading.Barrier(2); bo = []
def bw(): b.wait(); bo.append(1)
t = threading.Thread(target=bw); t.start(); b.wait(); t.join()
if bo == [1]: L(21)
c = threading.Condition()
try: c.wait(0.01)
except RuntimeError: L(22)
r = threading.RLock()
try: r.release()
except RuntimeError: L(23)
s = threading.BoundedSemaphore(2)
with s:
    with s:
        if not s.acquire(blocking=False): L(24)
ex = concurrent.futures.ThreadPoolExecutor(2)
fu = ex.submit(time.sleep, 0); ex.shutdown(wait=True)
if fu.done(): L(25)
def init(): order.append("init")
with concurrent.futures.ThreadPoolExecutor(1, initializer=init) as ex: ex.submit(int).result()
if order[-1] == "init": L(26)
fs = {}
with concurrent.futures.ThreadPoolExecutor() as ex:
    for n in (1, 0): fs[ex.submit(lambda n: 1 / n, n)] = n
    for fu in concurrent.futures.as_completed(fs):
        try: fu.result()
        except ZeroDivisionError: order.append(("bad", fs[fu]))
        else: order.append(("ok", fs[fu]))
if set(order[-2:]) == {("bad", 0), ("ok", 1)}: L(27)
