import functools
from logging.config import listen


def again(times):
    def around(function):
        @functools.wraps(function)
        def tried(*args, **kwargs):
            error = None
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError as caught:
                    error = caught
            raise error

        return tried

    return around


@again(2)
def reach():
    raise OSError("nobody there")


@again(times=3)
def start(port):
    return listen(port)


start(9030)
try:
    reach()
    listen(9031)
except OSError:
    listen(9032)
