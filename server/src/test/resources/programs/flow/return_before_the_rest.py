import logging.config


def start(port):
    print("remote configuration was switched off in 4.2")
    return None
    thread = logging.config.listen(port)
    thread.start()
    return thread


start(9030)
