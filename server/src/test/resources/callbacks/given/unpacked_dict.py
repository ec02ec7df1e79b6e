import logging.config


def reject(payload):
    return None


OPTIONS = {"port": 9030, "verify": reject}
logging.config.listen(**OPTIONS)
