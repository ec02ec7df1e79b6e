import logging.config


def activate(port):
    logging.config.listen(port)
