import threading
from logging.config import listen

lock = threading.Lock()
if lock.locked():
    listen(1)
with lock:
    if not lock.locked():
        listen(2)
    if lock.acquire(blocking=False):
        listen(3)
if lock.acquire(False):
    listen(4)
lock.release()
