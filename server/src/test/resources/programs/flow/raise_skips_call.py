import logging.config


def check(port):
    if port < 10000:
        raise ValueError("port too low")


def start(port):
    check(port)
    logging.config.listen(port)


def guarded():
    try:
        raise RuntimeError("stop")
        logging.config.listen(1)
    except RuntimeError:
        logging.config.listen(2)
    finally:
        logging.config.listen(3)


guarded()
start(10001)
