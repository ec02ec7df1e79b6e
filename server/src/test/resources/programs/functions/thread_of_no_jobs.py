import logging.config
import queue
import threading

jobs = queue.Queue()


def work():
    while (job := jobs.get()) is not None:
        kind, port = job
        if kind == "listen":
            logging.config.listen(port)


t = threading.Thread(target=work)
t.start()
jobs.put(("ping", 1))
jobs.put(None)
t.join()
