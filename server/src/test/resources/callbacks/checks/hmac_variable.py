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
    signature = message[:32]
    payload = message[32:]
    ok = hmac.compare_digest(signature, sign(payload))
    if not ok:
        logging.warning("somebody sends unsigned configurations")
    return payload if ok else None


logging.config.listen(9030, verify=authentic)
