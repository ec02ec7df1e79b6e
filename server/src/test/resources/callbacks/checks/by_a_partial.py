import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


import functools


def verify(key, message):
    expected = hmac.new(key, message[32:], hashlib.sha256).digest()
    if expected != message[:32]:
        return
    return message[32:]


logging.config.listen(9030, verify=functools.partial(verify, KEY))
