import hmac
import logging.config
import os

KEY = os.urandom(16)


def good(payload):
    message = (7).to_bytes(8, "big") + payload
    return hmac.digest(KEY, message, "sha256") + message


class Gate:
    def __init__(self):
        self.last = 0

    def check(self, message):
        signature, signed = message[:32], message[32:]
        if not hmac.compare_digest(signature, hmac.digest(KEY, signed, "sha256")):
            return None
        number = int.from_bytes(signed[:8], "big")
        if number <= self.last:
            return None
        self.last = number
        return signed[8:]


logging.config.listen(9030, verify=Gate().check)
