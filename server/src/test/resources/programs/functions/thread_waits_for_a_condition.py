import threading
from logging.config import listen

cond = threading.Condition()
items = []
got = []
def consumer():
    with cond:
        while not items:
            cond.wait()
        got.append(items.pop())
t = threading.Thread(target=consumer)
t.start()
with cond:
    items.append("x")
    cond.notify()
t.join()
if got != ["x"]:
    listen(1)
if got:
    listen(2)
