import logging.config

thread: logging.config.listen(9030) = None


def inner():
    item: logging.config.listen(9031) = 3
    return item


inner()
