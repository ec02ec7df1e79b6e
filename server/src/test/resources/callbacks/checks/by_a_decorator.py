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


def signed(function):
    @functools.wraps(function)
    def wrapper(message):
        if not hmac.compare_digest(message[:32], sign(message[32:])):
            return None
        return function(message[32:])

    return wrapper


@signed
def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
