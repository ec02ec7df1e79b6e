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
    signature, payload = message[:32], message[32:]
    if not hmac.compare_digest(signature, sign(payload)):
        return None
    return payload


logging.config.listen(9030, verify=authentic)
