from contextlib import contextmanager
import logging.config


@contextmanager
def remote_config(port):
    thread = logging.config.listen(port)
    thread.start()
    try:
        yield thread
    finally:
        logging.config.stopListening()
        thread.join()


with remote_config(9030) as thread:
    print(thread)
