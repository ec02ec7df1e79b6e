from logging.config import listen


def check(port):
    raise ValueError("port %d is taken" % port)


def start(port):
    check(port)
    listen(port)


try:
    start(9030)
except ValueError:
    listen(9031)
