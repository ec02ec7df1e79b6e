from contextlib import contextmanager
from logging.config import listen, stopListening


@contextmanager
def channel(port):
    thread = listen(port)
    try:
        yield thread
    finally:
        stopListening()
