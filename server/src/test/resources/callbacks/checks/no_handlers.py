import json
import logging.config


def plain(payload):
    config = json.loads(payload)
    if "handlers" in config:
        return None
    return payload


logging.config.listen(9030, verify=plain)
