import sched
from logging.config import listen

clock = iter(range(1000))
mode = []


def switch(to):
    mode.append(to)


def open_in(expected, port):
    if mode and mode[-1] == expected:
        listen(port)


def open_never(port):
    listen(port)


s = sched.scheduler(lambda: next(clock), lambda seconds: None)
called_off = s.enter(5, 1, open_never, argument=(9030,))
s.enter(20, 1, switch, ("late",))
s.enter(30, 1, open_in, ("late",), {"port": 9031})
s.enter(10, 1, lambda: mode == ["late"] and listen(9032))
s.cancel(called_off)
s.run()
print(mode)

forgotten = sched.scheduler()
forgotten.enter(1, 1, open_never, (9033,))
