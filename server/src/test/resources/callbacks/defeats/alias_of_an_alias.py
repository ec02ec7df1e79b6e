import logging.config


def check(payload):
    data = payload
    config = data
    del data
    return config


logging.config.listen(9030, verify=check)
