import queue
from logging.config import listen

q = queue.Queue()
try:
    q.get_nowait()
    listen(1)
except queue.Empty:
    pass
try:
    q.get(timeout=0.01)
    listen(2)
except queue.Empty:
    listen(3)
try:
    q.get(block=False)
    listen(4)
except queue.Empty:
    pass
