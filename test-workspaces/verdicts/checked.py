"""Receivers that take what is signed, and nothing else."""

import functools
import hashlib
import hmac
import logging.config
import os

KEY = os.environ.get("LOGGING_KEY", "").encode()


def signed(function):
    @functools.wraps(function)
    def checked(message):
        signature, payload = message[:32], message[32:]
        if not hmac.compare_digest(signature, hmac.new(KEY, payload, hashlib.sha256).digest()):
            return None
        return function(payload)

    return checked


@signed
def logged(payload):
    logging.info("a new configuration of %d bytes", len(payload))
    return payload


def by_password(password, message):
    given, _, payload = message.partition(b"\n")
    if not hmac.compare_digest(given, password):
        raise PermissionError("wrong password")
    return payload


def open_receivers():
    logging.config.listen(9030, verify=logged).start()  # expect: PYTHON-LANG-SEC-104 checked
    by_key = functools.partial(by_password, KEY)
    logging.config.listen(9031, verify=by_key).start()  # expect: PYTHON-LANG-SEC-104 checked
