import logging.config


def start(port=None):
    if port is None:
        return None
    return logging.config.listen(port)


start()
start(9030)
