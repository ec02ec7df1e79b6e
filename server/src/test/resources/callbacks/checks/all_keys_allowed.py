import json
import logging.config

ALLOWED = {"version", "disable_existing_loggers", "incremental", "root"}


def plain(payload):
    config = json.loads(payload)
    if not all(key in ALLOWED for key in config):
        raise ValueError("a key that may not be set from outside")
    return payload


logging.config.listen(9030, verify=plain)
