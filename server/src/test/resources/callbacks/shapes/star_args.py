import logging.config


def accept(*args, **kwargs):
    return args[0]


logging.config.listen(9030, verify=accept)
