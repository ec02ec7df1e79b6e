"""Receivers that apply nothing, whoever sends it."""

import json
import logging.config


async def passed_on(payload):
    return payload


def open_receivers():
    logging.config.listen(9030, verify=True).start()  # expect: PYTHON-LANG-SEC-104 dead
    logging.config.listen(9031, verify=json.loads).start()  # expect: PYTHON-LANG-SEC-104 dead
    logging.config.listen(9032, verify=passed_on).start()  # expect: PYTHON-LANG-SEC-104 dead
