from contextlib import contextmanager
import logging.config


@contextmanager
def live_logging(port):
    thread = logging.config.listen(port)
    thread.start()
    try:
        yield thread
    finally:
        logging.config.stopListening()


with live_logging(9030) as thread:
    print(thread)
unused = live_logging(9031)
