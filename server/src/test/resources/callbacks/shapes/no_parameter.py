import logging.config


def accept():
    return b"{}"


logging.config.listen(9030, verify=accept)
