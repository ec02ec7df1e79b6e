import queue, threading
from logging.config import listen

q = queue.Queue()
seen = []
def worker():
    while True:
        item = q.get()
        try:
            seen.append(item * 2)
        finally:
            q.task_done()
threading.Thread(target=worker, daemon=True).start()
for i in (1, 2):
    q.put(i)
q.join()
if 4 not in seen:
    listen(1)
if seen == [2, 4]:
    listen(2)
