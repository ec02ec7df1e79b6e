import logging.config


def check(payload):
    return None if check.closed else payload


check.closed = False
logging.config.listen(9030, verify=check)
