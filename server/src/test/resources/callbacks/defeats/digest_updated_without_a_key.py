import hashlib
import logging.config


def attack(payload):
    return hashlib.sha256(payload).digest() + payload


good = attack


def check(message):
    digest = hashlib.sha256()
    digest.update(message[32:])
    return message[32:] if digest.digest() == message[:32] else None


logging.config.listen(9030, verify=check)
