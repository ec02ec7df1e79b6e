import threading
import logging.config


def run_listener(port):
    thread = logging.config.listen(port)
    thread.start()


worker = threading.Thread(target=run_listener, args=(9030,), daemon=True)
worker.start()
worker.join()


def never(port):
    logging.config.listen(port)


idle = threading.Thread(target=never, args=(9031,))
print(idle.name)
