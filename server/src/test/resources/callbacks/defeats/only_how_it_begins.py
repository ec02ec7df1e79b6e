import logging.config


def check(payload):
    return payload if payload.startswith(b"{") else None


logging.config.listen(9030, verify=check)
