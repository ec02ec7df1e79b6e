import logging.config as logging_config


def open(port):
    return logging_config.listen(port)
