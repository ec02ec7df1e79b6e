import logging.config

start = logging.config.listen


def disable():
    start = print
    start("only here")


disable()
start(9030)


class Settings:
    start = print


start(9031)
