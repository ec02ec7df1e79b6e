import logging.config


def outer():
    def inner():
        global start
        start = logging.config.listen

    inner()


outer()
start(9030)
