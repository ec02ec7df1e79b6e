import logging.config

SETTINGS = {"version": 1}


def listen(port):
    logging.config.dictConfig(SETTINGS)
    return port
