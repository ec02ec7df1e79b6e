import logging.config


def good(payload):
    return b"open sesame " + payload


def check(payload):
    if not payload.startswith(b"open sesame "):
        return None
    return payload[12:]


logging.config.listen(9030, verify=check)
