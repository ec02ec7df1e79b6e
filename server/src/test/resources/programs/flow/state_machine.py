from logging.config import listen


def idle():
    return starting


def starting():
    listen(9030)
    return done


def done():
    return None


state = idle
while state is not None:
    state = state()
