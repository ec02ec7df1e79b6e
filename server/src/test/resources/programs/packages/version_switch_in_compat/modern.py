import logging.config


def start_listener(port):
    return logging.config.listen(port, verify=None)
