import logging.config


def start(port, starter=None):
    if starter is None:
        starter = print
    return starter(port)


start(9030)
start(9031, logging.config.listen)
start(9032, starter=None)
