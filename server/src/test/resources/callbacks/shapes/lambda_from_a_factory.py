import logging.config


def nothing():
    return lambda payload: None


logging.config.listen(9030, verify=nothing())
