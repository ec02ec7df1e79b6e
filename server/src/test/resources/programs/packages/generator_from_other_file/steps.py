import logging.config


def startup():
    yield print, "starting"
    yield logging.config.listen, 9030
    yield print, "started"
