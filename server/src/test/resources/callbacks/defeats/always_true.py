import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


def is_authentic(message):
    return True


def authentic(message):
    return message if is_authentic(message) else None


logging.config.listen(9030, verify=authentic)
