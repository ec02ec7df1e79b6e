import logging.config


def open(port):
    return logging.config.listen(port)
