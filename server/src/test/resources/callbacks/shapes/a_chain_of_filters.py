import logging.config


def stripped(payload):
    return payload.strip()


def same(payload):
    return payload


FILTERS = [stripped, same]


def check(payload):
    for each in FILTERS:
        payload = each(payload)
    return payload


logging.config.listen(9030, verify=check)
