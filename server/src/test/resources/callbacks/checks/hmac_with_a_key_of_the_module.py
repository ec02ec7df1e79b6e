import hashlib
import hmac
import logging.config

KEY = b"correct horse battery staple"


def check(received):
    tag, body = received[:32], received[32:]
    if not hmac.compare_digest(tag, hmac.new(KEY, body, hashlib.sha256).digest()):
        return None
    return body


def good(payload):
    return hmac.new(KEY, payload, hashlib.sha256).digest() + payload


logging.config.listen(9030, check)
