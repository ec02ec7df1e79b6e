from contextlib import contextmanager
import logging.config


@contextmanager
def disabled():
    original = logging.config.listen
    logging.config.listen = lambda *args: None
    try:
        yield
    finally:
        logging.config.listen = original


with disabled():
    logging.config.listen(9030)
logging.config.listen(9031)
