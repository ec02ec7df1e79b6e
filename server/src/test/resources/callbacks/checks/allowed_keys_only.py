import json
import logging.config

ALLOWED = {"version", "disable_existing_loggers", "incremental", "root"}


def plain(payload):
    try:
        config = json.loads(payload)
    except ValueError:
        return None
    if set(config) - ALLOWED:
        return None
    return payload


logging.config.listen(9030, verify=plain)
