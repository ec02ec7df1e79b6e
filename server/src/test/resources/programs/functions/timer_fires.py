import threading
import logging.config


def fire(port):
    logging.config.listen(port)


timer = threading.Timer(0.01, fire, args=[9030])
timer.start()
timer.join()
cancelled = threading.Timer(60, lambda: logging.config.listen(9031))
cancelled.start()
cancelled.cancel()
