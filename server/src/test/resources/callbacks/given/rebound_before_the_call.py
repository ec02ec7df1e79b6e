import logging.config


def check(payload):
    return None


check = lambda payload: payload
logging.config.listen(9030, verify=check)
