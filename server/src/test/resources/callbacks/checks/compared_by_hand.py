import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


def same(one, other):
    if len(one) != len(other):
        return False
    difference = 0
    for a, b in zip(one, other):
        difference |= a ^ b
    return difference == 0


def authentic(message):
    if not same(message[:32], sign(message[32:])):
        return None
    return message[32:]


logging.config.listen(9030, verify=authentic)
