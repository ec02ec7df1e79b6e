import logging.config


def check(payload):
    tries = 0
    while tries < 3:
        tries += 1
        if payload.endswith(b"}"):
            return payload
    return None


logging.config.listen(9030, verify=check)
