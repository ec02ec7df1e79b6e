from logging.config import listen


def start(port, opener=listen):
    return opener(port)
