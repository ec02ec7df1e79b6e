import logging.config


def check(payload):
    for line in payload.splitlines():
        if not line.strip():
            continue
        logging.debug("line %r", line)
    return payload


logging.config.listen(9030, verify=check)
