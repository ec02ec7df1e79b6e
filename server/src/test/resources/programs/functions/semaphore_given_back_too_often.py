import threading
from logging.config import listen

sem = threading.Semaphore(2)
sem.acquire(); sem.acquire()
if sem.acquire(blocking=False):
    listen(1)
sem.release()
if sem.acquire(timeout=0.01):
    listen(2)
b = threading.BoundedSemaphore(1)
try:
    b.release()
    listen(3)
except ValueError:
    listen(4)
