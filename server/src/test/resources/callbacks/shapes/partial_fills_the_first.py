import functools
import logging.config


def accept(mode, payload):
    return payload


logging.config.listen(9030, verify=functools.partial(accept, "all"))
