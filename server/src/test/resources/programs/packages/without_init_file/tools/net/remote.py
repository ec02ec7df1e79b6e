from logging import config


def start(port):
    return config.listen(port)
