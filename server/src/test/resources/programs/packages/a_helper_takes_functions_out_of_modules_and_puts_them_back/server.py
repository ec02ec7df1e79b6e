import logging.config


def start():
    return logging.config.listen(9111)
