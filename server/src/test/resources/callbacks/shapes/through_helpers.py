import logging.config


def first(payload):
    return second(payload)


def second(payload):
    return payload


logging.config.listen(9030, verify=lambda payload: first(payload))
