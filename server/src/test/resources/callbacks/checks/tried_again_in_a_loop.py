import hmac
import logging.config
import os

SECRETS = [os.urandom(16) for _ in range(3)]


def good(payload):
    return SECRETS[1] + payload


def check(message):
    found = False
    for secret in SECRETS:
        if hmac.compare_digest(secret, message[:16]):
            found = True
            break
    if not found:
        return None
    return message[16:]


logging.config.listen(9030, verify=check)
