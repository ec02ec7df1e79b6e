import threading
from logging.config import listen

ready = threading.Event()
if ready.is_set():
    listen(9030)
ready.set()
if ready.is_set():
    listen(9031)

orders = ["open", "open", "stop", "open"]


def order():
    return orders.pop(0)


taken = []
for each in iter(order, "stop"):
    taken.append(each)
    if each == "stop":
        listen(9032)
if taken == ["open", "open"]:
    listen(9033)
else:
    listen(9034)


class Locked:
    def __getattr__(self, name):
        if name == "listen":
            raise AttributeError(name)
        return name


if hasattr(Locked(), "listen"):
    listen(9035)
if hasattr(Locked(), "stop"):
    listen(9036)
match orders:
    case None | 0:
        listen(9037)
    case [only]:
        listen(9038)
