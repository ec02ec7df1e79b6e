import logging.config


def accept(payload):
    """Takes everything."""
    return payload


logging.config.listen(9030, verify=accept)
