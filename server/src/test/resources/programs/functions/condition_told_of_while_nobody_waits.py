import threading
from logging.config import listen

condition = threading.Condition()
seen = []


def wait():
    with condition:
        if condition.wait_for(lambda: "go" in seen):
            seen.append("went")


thread = threading.Thread(target=wait, name="waiter")
with condition:
    condition.notify_all()
thread.start()
if "went" in seen:
    listen(1)
with condition:
    seen.append("go")
    condition.notify()
thread.join()
if "went" in seen:
    listen(2)
if thread.is_alive():
    listen(3)
if thread.name != "waiter":
    listen(4)
lock = threading.Lock()
if lock.acquire(timeout=1):
    listen(5)
if lock.acquire(timeout=0.01):
    listen(6)
