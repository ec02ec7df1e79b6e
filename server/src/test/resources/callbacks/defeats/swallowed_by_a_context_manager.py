import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


import contextlib


@contextlib.contextmanager
def logged_errors():
    try:
        yield
    except Exception:
        logging.exception("ignored")


def authentic(message):
    with logged_errors():
        if not hmac.compare_digest(message[:32], sign(message[32:])):
            raise PermissionError("unsigned")
        message = message[32:]
    return message


logging.config.listen(9030, verify=authentic)
