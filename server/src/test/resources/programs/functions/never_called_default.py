import logging.config


def start(port, opener=logging.config.listen):
    return opener(port)


start(9030, print)
start(9031, opener=lambda port: port)
