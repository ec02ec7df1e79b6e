import logging.config
import os


def strict(payload):
    return None


def lax(payload):
    return payload


logging.config.listen(9030, verify=strict if os.environ.get("STRICT") else lax)
