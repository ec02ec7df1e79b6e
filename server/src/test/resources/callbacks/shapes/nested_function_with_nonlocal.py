import logging.config


def gate():
    seen = 0

    def check(payload):
        nonlocal seen
        seen += 1
        return payload

    return check


logging.config.listen(9030, verify=gate())
