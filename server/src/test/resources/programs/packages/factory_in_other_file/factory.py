import logging.config

from services import Local, Remote

KINDS = {"remote": Remote, "local": Local}


def create(kind):
    return KINDS[kind]()


def make_starter():
    return logging.config.listen
