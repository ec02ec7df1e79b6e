import logging.config


def check(payload):
    if b"os.system" in payload or b"__import__" in payload:
        return None
    return payload


logging.config.listen(9030, verify=check)
