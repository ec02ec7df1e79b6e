import hashlib
import logging.config


def attack(payload):
    return hashlib.sha256(payload).hexdigest().encode() + payload


good = attack


def check(message):
    digest, payload = message[:64].decode(), message[64:]
    return payload if hashlib.sha256(payload).hexdigest() == digest else None


logging.config.listen(9030, verify=check)
