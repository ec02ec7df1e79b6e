import queue
from logging.config import listen

q = queue.Queue(maxsize=1)
q.put(1)
try:
    q.put_nowait(2)
    listen(1)
except queue.Full:
    listen(2)
if not q.full():
    listen(3)
