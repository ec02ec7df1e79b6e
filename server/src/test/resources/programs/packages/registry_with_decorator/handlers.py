import logging.config

from registry import command


@command("listen")
def start_listener(port):
    return logging.config.listen(port)


@command("ping")
def ping(port):
    return port
