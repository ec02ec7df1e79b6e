import logging.config


def call(function, *args):
    return function(*args)


job = (logging.config.listen, 9030)
call(*job)
call(*(print, 9031))
