from logging.config import listen


def boot():
    return listen(9030)


boot()


def listen(port):
    return port


listen(9031)
