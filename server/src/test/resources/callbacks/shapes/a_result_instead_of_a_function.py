import logging.config


def check(payload=b""):
    if payload != b"secret":
        return False
    return True


logging.config.listen(9030, verify=check())
