import functools
import logging.config


def gate(closed):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(payload):
            return None if closed else function(payload)

        return wrapper

    return decorate


@gate(closed=False)
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
