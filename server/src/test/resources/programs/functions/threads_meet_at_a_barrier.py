import threading
from logging.config import listen

barrier = threading.Barrier(2)
hits = []
def w():
    barrier.wait()
    hits.append(1)
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
if len(hits) != 2:
    listen(1)
if barrier.parties == 2:
    listen(2)
