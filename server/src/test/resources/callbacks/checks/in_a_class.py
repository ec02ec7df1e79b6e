import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


class Verifier:
    def __init__(self, key):
        self.key = key

    def __call__(self, message):
        digest = hmac.new(self.key, message[32:], hashlib.sha256)
        if not hmac.compare_digest(digest.digest(), message[:32]):
            return None
        return message[32:]


logging.config.listen(9030, verify=Verifier(KEY))
