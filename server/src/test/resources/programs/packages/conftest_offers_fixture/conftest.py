import logging.config


def listener():
    return logging.config.listen
