import beta


def begin(port):
    return beta.go(port)


def finish(port):
    from logging.config import listen

    return listen(port)
