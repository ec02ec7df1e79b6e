import logging.config


def boot():
    return start(9030)


start = print
boot()
start = logging.config.listen
boot()
start = print
boot()
