import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


def verifier(key):
    def verify(message):
        expected = hmac.new(key, message[32:], hashlib.sha256).digest()
        return message[32:] if hmac.compare_digest(expected, message[:32]) else None

    return verify


logging.config.listen(9030, verify=verifier(KEY))
