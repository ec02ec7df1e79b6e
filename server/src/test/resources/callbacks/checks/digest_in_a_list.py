import hashlib
import logging.config

KNOWN = {hashlib.sha256(b'{"version": 1, "disable_existing_loggers": false}').hexdigest()}


def known(payload):
    return payload if hashlib.sha256(payload).hexdigest() in KNOWN else None


logging.config.listen(9030, verify=known)
