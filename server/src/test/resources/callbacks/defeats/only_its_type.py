import logging.config


def check(payload):
    if not isinstance(payload, bytes):
        raise TypeError("bytes please")
    return payload


logging.config.listen(9030, verify=check)
