import queue
from logging.config import listen

q = queue.PriorityQueue()
q.put((2, "low")); q.put((1, "high"))
prio, name = q.get()
if name == "low":
    listen(1)
if q.qsize() == 1:
    listen(2)
