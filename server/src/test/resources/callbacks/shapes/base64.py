import base64
import logging.config


def attack(payload):
    return base64.b64encode(payload)


def good(payload):
    return base64.b64encode(payload)


logging.config.listen(9030, verify=base64.b64decode)
