import logging.config
from concurrent.futures import ThreadPoolExecutor
import queue

q = queue.Queue()


def consume():
    while (item := q.get()) is not None:
        item(9030)


with ThreadPoolExecutor() as pool:
    f = pool.submit(consume)
    q.put(logging.config.listen)
    q.put(None)
    f.result()
