import logging.config
import zlib


def attack(payload):
    return zlib.compress(payload)


good = attack


def unpack(payload):
    return zlib.decompress(payload)


logging.config.listen(9030, verify=unpack)
