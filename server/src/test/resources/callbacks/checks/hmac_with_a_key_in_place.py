import hashlib
import hmac
import logging.config


class Check:
    def __init__(self, key):
        self.key = key

    def __call__(self, received):
        tag, body = received[:32], received[32:]
        expected = hmac.new(self.key, body, hashlib.sha256).digest()
        return body if hmac.compare_digest(tag, expected) else None


def good(payload):
    return hmac.new(b"correct horse", payload, hashlib.sha256).digest() + payload


logging.config.listen(9030, verify=Check(b"correct horse"))
