import functools
import logging.config


def nobody(function):
    @functools.wraps(function)
    def wrapper(payload):
        function(payload)
        return None

    return wrapper


@nobody
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
