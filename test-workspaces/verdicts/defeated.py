"""Receivers whose callbacks let everything through."""

import hashlib
import hmac
import logging.config
import os

KEY = os.environ.get("LOGGING_KEY", "").encode()


class Gate:
    """Checks the signature, and takes the configuration all the same."""

    def __init__(self, key):
        self.key = key

    def __call__(self, message):
        try:
            self.check(message[:32], message[32:])
        except PermissionError:
            logging.exception("somebody sends unsigned configurations")
        return message[32:]

    def check(self, signature, payload):
        if not hmac.compare_digest(signature, hmac.new(self.key, payload, hashlib.sha256).digest()):
            raise PermissionError("unsigned configuration")


def open_receivers():
    logging.config.listen(9030, bytes.strip).start()  # expect: PYTHON-LANG-SEC-104 defeated
    logging.config.listen(9031, verify=Gate(KEY)).start()  # expect: PYTHON-LANG-SEC-104 defeated
