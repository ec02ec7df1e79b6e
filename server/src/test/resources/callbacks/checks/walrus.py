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
    if hmac.compare_digest((signature := message[:32]), sign(payload := message[32:])) and signature:
        return payload


logging.config.listen(9030, verify=authentic)
