import logging.config


def refuse(payload):
    raise PermissionError("no configuration from outside")


logging.config.listen(9030, verify=refuse)
