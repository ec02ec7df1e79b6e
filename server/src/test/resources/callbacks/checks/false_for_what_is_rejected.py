import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


def authentic(message):
    if not hmac.compare_digest(message[:32], sign(message[32:])):
        return False
    return message[32:]


logging.config.listen(9030, verify=authentic)
