import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


class Unsigned(Exception):
    pass


def opened(message):
    if not hmac.compare_digest(message[:32], sign(message[32:])):
        raise Unsigned
    return message[32:]


def authentic(message):
    try:
        return opened(message)
    except Unsigned:
        logging.exception("rejected")
        return None


logging.config.listen(9030, verify=authentic)
