"""Receivers without a callback."""

import logging.config

OPTIONS = {"port": 9031, "verify": None}


def open_receivers():
    logging.config.listen(9030).start()  # expect: PYTHON-LANG-SEC-104 unverified
    logging.config.listen(**OPTIONS).start()  # expect: PYTHON-LANG-SEC-104 unverified
