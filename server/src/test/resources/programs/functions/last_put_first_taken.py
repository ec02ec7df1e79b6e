import queue
from logging.config import listen

q = queue.LifoQueue()
q.put("a"); q.put("b")
if q.get() == "a":
    listen(1)
if q.get() == "a":
    listen(2)
