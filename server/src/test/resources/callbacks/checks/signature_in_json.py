import hashlib
import hmac
import logging.config
import os

KEY = os.urandom(32)


def sign(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest()


def good(payload):
    return sign(payload) + payload


import json


def good(payload):
    return json.dumps({"signature": sign(payload).hex(), "config": payload.decode()}).encode()


def authentic(message):
    try:
        envelope = json.loads(message)
        config = envelope["config"].encode()
        signature = envelope["signature"]
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
    if not hmac.compare_digest(signature, sign(config).hex()):
        return None
    return config


logging.config.listen(9030, verify=authentic)
