from logging.config import listen


def remote(function):
    return listen


def disabled(function):
    return lambda *args: None


@remote
def start(port):
    """Never runs."""


@disabled
def start_too(port):
    return listen(port)


start(9030)
start_too(9031)
