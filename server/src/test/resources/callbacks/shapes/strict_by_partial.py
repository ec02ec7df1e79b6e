import functools
import logging.config


def accept(payload, strict=False):
    if strict:
        return None
    return payload


logging.config.listen(9030, verify=functools.partial(accept, strict=True))
