import functools
import logging.config


class retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            error = None
            for attempt in range(self.times):
                try:
                    return function(*args, **kwargs)
                except OSError as caught:
                    error = caught
            raise error

        return wrapper


@retry(times=3)
def open_port(port):
    return logging.config.listen(port)


@retry(times=1)
def nothing(port):
    return port


open_port(9030)
nothing(9031)
