"""What is sent to a generator goes to the one that it hands on to, and comes back as what that returns."""

import logging.config


def which():
    kind = yield "which?"
    return logging.config.listen if kind == "far" else print


def dialogue():
    start = yield from which()
    port = yield "port?"
    start(port)


def talk(kind, port):
    talking = dialogue()
    next(talking)
    talking.send(kind)
    try:
        talking.send(port)
    except StopIteration:
        pass


talk("near", 9030)
talk("far", 9031)
