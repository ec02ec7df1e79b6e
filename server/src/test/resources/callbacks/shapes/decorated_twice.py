import functools
import logging.config


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        logging.info("called")
        return function(*args)

    return wrapper


def tuple_of(function):
    @functools.wraps(function)
    def wrapper(payload):
        return (function(payload),)

    return wrapper


@tuple_of
@logged
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
