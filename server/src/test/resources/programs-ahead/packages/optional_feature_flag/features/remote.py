from logging.config import listen as start


def start_debug(port):
    start(port)
