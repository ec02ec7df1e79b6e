import logging.config


def check(payload):
    return f"{payload.decode()}"


logging.config.listen(9030, verify=check)
