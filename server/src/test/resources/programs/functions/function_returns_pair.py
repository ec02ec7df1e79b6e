from logging.config import listen, stopListening


def channel():
    return listen, stopListening


start, stop = channel()
start(9030)
stop()
channel()[0](9031)
channel()[1]()
