import logging.config


def check(payload):
    if len(payload) > 65536:
        return None
    return payload


logging.config.listen(9030, verify=check)
