import functools
import logging.config


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        logging.info("called")
        return function(*args, **kwargs)

    return wrapper


@logged
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
