import json
import logging.config


def check(payload):
    try:
        json.loads(payload)
    except ValueError:
        return None
    return payload


logging.config.listen(9030, verify=check)
