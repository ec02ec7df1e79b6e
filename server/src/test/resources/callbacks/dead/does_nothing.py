import logging.config


def check(payload):
    """To be written."""


logging.config.listen(9030, verify=check)
