import logging.config

from app.logging import setup


def start():
    setup()
    return logging.config.listen(9030)
