import logging.config


def start(port):
    return logging.config.listen(port)


def stop(port):
    return logging.config.listen(port)
