import functools
import logging.config


def retry(times, exceptions=(OSError,)):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if attempt == times - 1:
                        raise
            return None

        return wrapper

    return decorate


@retry(3)
def open_channel(port):
    return logging.config.listen(port)


open_channel(9030)
