import logging.config
import queue
import threading

jobs = queue.Queue()
results = queue.Queue()


def worker():
    while True:
        kind, argument = jobs.get()
        if kind == "stop":
            jobs.task_done()
            return
        if kind == "open":
            results.put(logging.config.listen(argument))
        elif kind == "never":
            logging.config.listen(1)
        jobs.task_done()


pool = [threading.Thread(target=worker, daemon=True) for _ in range(2)]
for each in pool:
    each.start()
jobs.put(("open", 9030))
jobs.put(("ping", 1))
for each in pool:
    jobs.put(("stop", 0))
for each in pool:
    each.join()
print(results.qsize())
