import functools
import logging.config


@functools.lru_cache(maxsize=None)
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
