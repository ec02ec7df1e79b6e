import logging.config


def check(payload):
    lines = [line.rstrip() for line in payload.split(b"\n")]
    return b"\n".join(lines)


logging.config.listen(9030, verify=check)
