import logging.config


def start(port):
    return logging.config.listen(port)
