import logging.config


def register(container):
    container.add("listener", lambda c: logging.config.listen)
    container.add("printer", lambda c: print)
