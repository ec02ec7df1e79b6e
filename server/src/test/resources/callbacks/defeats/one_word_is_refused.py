import logging.config


def check(payload):
    if payload == b"shutdown":
        return None
    return payload


logging.config.listen(9030, verify=check)
