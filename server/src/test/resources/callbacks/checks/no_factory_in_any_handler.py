import json
import logging.config


def plain(payload):
    config = json.loads(payload)
    for handler in config.get("handlers", {}).values():
        if "()" in handler:
            return None
    return payload


logging.config.listen(9030, verify=plain)
