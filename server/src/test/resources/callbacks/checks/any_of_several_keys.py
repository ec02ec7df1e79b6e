import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


KEYS = [os.urandom(32), KEY]


def authentic(message):
    signature, payload = message[:32], message[32:]
    for key in KEYS:
        if hmac.compare_digest(signature, hmac.new(key, payload, hashlib.sha256).digest()):
            return payload
    return None


logging.config.listen(9030, verify=authentic)
