import logging.config
import zlib


def attack(payload):
    return zlib.crc32(payload).to_bytes(4, "big") + payload


good = attack


def check(message):
    checksum, payload = message[:4], message[4:]
    if zlib.crc32(payload) != int.from_bytes(checksum, "big"):
        return None
    return payload


logging.config.listen(9030, verify=check)
