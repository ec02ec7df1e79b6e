import logging.config


def open_channel():
    return logging.config.listen(9030)
