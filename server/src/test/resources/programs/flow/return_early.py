import logging.config


def start(enabled, port):
    if not enabled:
        return None
    return logging.config.listen(port)


def off(port):
    return None
    logging.config.listen(port)


start(False, 9030)
start(True, 9031)
off(9032)
