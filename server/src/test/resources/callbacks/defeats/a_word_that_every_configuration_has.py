import logging.config


def check(payload):
    if b"version" not in payload:
        return None
    return payload


logging.config.listen(9030, verify=check)
