import logging.config


def check(payload):
    if not payload:
        return None
    return payload


logging.config.listen(9030, verify=check)
