import logging.config


def controller():
    while True:
        cmd = yield
        if cmd is None:
            continue
        if cmd == "stop":
            return
        logging.config.listen(cmd)


c = controller()
next(c)
c.send(9030)
try:
    c.send("stop")
except StopIteration:
    pass


def outer():
    result = yield from inner()
    result(9031)


def inner():
    yield 1
    return logging.config.listen


list(outer())
