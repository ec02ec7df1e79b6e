import logging.config


def lines(payload):
    for line in payload.splitlines():
        yield line


logging.config.listen(9030, verify=lines)
