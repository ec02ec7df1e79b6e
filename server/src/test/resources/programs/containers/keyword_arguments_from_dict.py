import logging.config


def boot(start, port, stop=None):
    start(port)
    if stop:
        stop()


boot(**{"start": logging.config.listen, "port": 9030})
boot(**dict(start=print, port=9031, stop=logging.config.stopListening))
