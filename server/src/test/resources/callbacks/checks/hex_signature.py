import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


def good(payload):
    return sign(payload).hex().encode() + b"\n" + payload


def authentic(message):
    head, _, payload = message.partition(b"\n")
    try:
        signature = bytes.fromhex(head.decode("ascii"))
    except ValueError:
        return None
    return payload if hmac.compare_digest(signature, sign(payload)) else None


logging.config.listen(9030, verify=authentic)
