from logging.config import listen


def start():
    thread: listen(9030)
    other: listen(9031) = None
    return other


start()
control: listen(9032) = None
