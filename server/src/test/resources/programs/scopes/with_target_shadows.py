import contextlib
from logging.config import listen


def inner():
    with contextlib.nullcontext(print) as listen:
        listen(9030)


inner()
listen(9031)
