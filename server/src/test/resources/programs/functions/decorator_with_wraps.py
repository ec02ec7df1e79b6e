import functools
import logging.config


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


listen = traced(logging.config.listen)
listen(9030)
echo = traced(print)
echo(9031)
