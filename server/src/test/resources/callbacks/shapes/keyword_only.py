import logging.config


def accept(*, payload):
    return payload


logging.config.listen(9030, verify=accept)
