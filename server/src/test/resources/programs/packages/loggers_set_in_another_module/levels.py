import logging


def set_up(level):
    logging.getLogger().setLevel(level)
