import sched
from logging.config import listen

clock = iter(range(1000))


def open_channel(port, verify=None):
    return listen(port, verify)


def spare_channel(port):
    listen(port)


planner = sched.scheduler(lambda: next(clock), lambda seconds: None)
spare = planner.enter(3, 1, spare_channel, argument=(9040,))
planner.enter(1, 1, open_channel, argument=(9041,), kwargs={"verify": bytes.upper})
planner.enterabs(900, 2, print, ("late",))
planner.cancel(spare)
planner.run()

idle = sched.scheduler()
idle.enter(5, 1, spare_channel, (9042,))
