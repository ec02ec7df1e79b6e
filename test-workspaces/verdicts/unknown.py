"""Receivers whose callbacks come from elsewhere."""

import logging.config

from company_security import signatures


def open_receivers(settings):
    logging.config.listen(9030, verify=signatures.checked).start()  # expect: PYTHON-LANG-SEC-104 unknown
    logging.config.listen(**settings).start()  # expect: PYTHON-LANG-SEC-104 unknown
