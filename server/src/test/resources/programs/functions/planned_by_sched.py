import logging.config, sched, time
L = logging.config.listen
class Sim:
    def __init__(self):
        self.now = 0
        self.events = []
        self.queue = sched.scheduler(lambda: self.now, self.advance)
    def advance(self, delta):
        self.now += delta
    def plan(self, at, what, *args):
        self.queue.enterabs(at, 1, getattr(self, what), args)
    def arrive(self, truck):
        self.events.append((self.now, truck))
        if len(self.events) == 2:
            self.plan(self.now + 3, "overload")
    def overload(self):
        L(1)
        self.events.append((self.now, "overload"))
s = Sim()
for at, truck in ((4, "T1"), (9, "T2"), (20, "T3")):
    s.plan(at, "arrive", truck)
s.queue.run()
if s.events == [(4, "T1"), (9, "T2"), (12, "overload"), (20, "T3")]: L(2)
if s.now == 20: L(3)
if s.now != 20: L(4)
out = []
q = sched.scheduler(time.monotonic, time.sleep)
q.enter(0.02, 1, out.append, ("b",))
q.enter(0.01, 1, out.append, ("a",))
e = q.enter(0.03, 1, out.append, ("c",))
q.enter(0.01, 0, out.append, argument=("first",))
q.cancel(e)
if q.empty(): L(5)
if not q.empty(): L(6)
q.run()
if out == ["a", "first", "b"]: L(7)
if out != ["a", "first", "b"]: L(8)
if q.empty(): L(9)
def tick(n):
    out.append(n)
    if n:
        q.enter(0.001, 1, tick, (n - 1,))
q.enter(0, 1, tick, (3,))
q.run()
if out[-1] == 0: L(10)
if len(out) == 7: L(11)
if len(out) != 7: L(12)
try:
    q.cancel(e)
except ValueError:
    L(13)
s = sched.scheduler(lambda: 5, lambda n: None)
s.enterabs(7, 1, print)
if s.run(blocking=False) == 2: L(14)
out = []
s = sched.scheduler(lambda: 5, lambda n: None)
s.enterabs(5, 2, out.append, (2,))
s.enterabs(5, 1, out.append, (1,))
s.run()
if out == [1, 2]: L(15)
if out != [1, 2]: L(16)
out = []
q = sched.scheduler(time.monotonic, time.sleep)
def tick(n):
    out.append(n)
    if n:
        q.enter(0.001, 1, tick, (n - 1,))
q.enter(0, 1, tick, (3,))
q.run()
if out[0] == 3: L(9)
if len(out) == 1: L(9)
if len(out) == 2: L(9)
if out[-1] == 0: L(10)
if len(out) == 4: L(11)
