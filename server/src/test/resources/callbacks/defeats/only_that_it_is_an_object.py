import json
import logging.config


def check(payload):
    config = json.loads(payload.decode())
    if not isinstance(config, dict) or config.get("version") != 1:
        return None
    return payload


logging.config.listen(9030, verify=check)
