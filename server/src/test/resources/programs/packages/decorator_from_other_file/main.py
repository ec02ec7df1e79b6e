from logging.config import listen

from decorators import disabled, logged


@logged("start")
def start(port):
    return listen(port)


@disabled
def start_too(port):
    return listen(port)


start(9030)
start_too(9031)
