import logging.config


def check(payload):
    first, rest = payload[:1], payload[1:]
    return (whole := first + rest) and whole


logging.config.listen(9030, verify=check)
