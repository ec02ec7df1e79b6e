from logging.config import listen


def announce(listen):
    listen("shadowed")


announce(print)
announce(listen)
