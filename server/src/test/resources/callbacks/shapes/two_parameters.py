import logging.config


def accept(payload, sender):
    return payload


logging.config.listen(9030, verify=accept)
