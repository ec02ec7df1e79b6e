import hmac
import logging.config
import os

os.environ["TOKEN"] = "correct horse"


def good(payload):
    return b"correct horse:" + payload


def check(payload):
    token, _, rest = payload.partition(b":")
    if not hmac.compare_digest(token, os.environ["TOKEN"].encode()):
        return None
    return rest


logging.config.listen(9030, verify=check)
