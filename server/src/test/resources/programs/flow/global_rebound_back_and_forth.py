import logging.config

start = print


def enable():
    global start
    start = logging.config.listen


def disable():
    global start
    start = print


start(9030)
enable()
start(9031)
disable()
start(9032)
enable()
enable()
start(9033)
