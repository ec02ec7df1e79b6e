from functools import wraps
from logging.config import listen


def retry(times):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            for attempt in range(times):
                result = function(*args)
                if result is not None:
                    return result

        return wrapper

    return decorate


@retry(times=3)
def start(port):
    return listen(port)


start(9030)
