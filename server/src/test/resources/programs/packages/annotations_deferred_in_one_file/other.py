from logging.config import listen


def evaluated(port: listen(9031)):
    return port
