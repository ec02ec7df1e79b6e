import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


logging.config.listen(9030, verify=lambda m: hmac.compare_digest(m[:32], sign(m[32:])) and m[32:])
