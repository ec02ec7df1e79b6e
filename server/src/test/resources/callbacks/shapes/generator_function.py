import logging.config


def accept(payload):
    yield payload


logging.config.listen(9030, verify=accept)
