import functools
import logging.config
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        begin = time.monotonic()
        try:
            return function(*args, **kwargs)
        finally:
            print(time.monotonic() - begin)

    return wrapper


timed_listen = timed(logging.config.listen)
timed_listen(9030)


@timed
def hello(name):
    return name


hello("x")
