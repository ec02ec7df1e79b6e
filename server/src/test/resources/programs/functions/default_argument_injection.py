from logging.config import listen


def start(port, opener=listen):
    return opener(port)


def start_dry(port, opener=None):
    opener = opener or print
    return opener(port)


start(9030)
start_dry(9031)
