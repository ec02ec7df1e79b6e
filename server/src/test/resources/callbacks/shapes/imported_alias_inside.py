import logging.config


def accept(payload):
    from copy import copy as duplicate

    return duplicate(payload)


logging.config.listen(9030, verify=accept)
