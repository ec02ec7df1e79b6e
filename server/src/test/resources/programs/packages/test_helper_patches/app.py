import logging.config


def main(port):
    return logging.config.listen(port)
