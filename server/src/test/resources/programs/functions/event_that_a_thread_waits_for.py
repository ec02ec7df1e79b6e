"""A thread that waits for an event finds what was done before that was set."""

import logging.config
import threading

ready = threading.Event()
box = {}


def serve():
    ready.wait()
    logging.config.listen(box["port"])
    if box["closed"]:
        logging.config.listen(9031)


thread = threading.Thread(target=serve)
thread.start()
box["port"] = 9030
box["closed"] = False
ready.set()
thread.join()
