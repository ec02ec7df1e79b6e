import contextlib
from logging.config import listen


@contextlib.contextmanager
def starter(function):
    yield function


with starter(listen) as start, starter(print) as echo:
    start(9030)
    echo(9031)
