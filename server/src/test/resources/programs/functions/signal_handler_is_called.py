import signal
import logging.config


def reload(signum, frame):
    logging.config.listen(9030)


signal.signal(signal.SIGTERM, reload)
signal.raise_signal(signal.SIGTERM)
