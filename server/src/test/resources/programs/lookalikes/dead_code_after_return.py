import logging.config


def start(port):
    print("remote control is gone")
    return
    logging.config.listen(port)


def stop():
    raise NotImplementedError
    logging.config.listen(9030)


start(9030)
try:
    stop()
except NotImplementedError:
    pass
