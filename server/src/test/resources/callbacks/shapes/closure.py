import logging.config


def gate(closed):
    def check(payload):
        if closed:
            return None
        return payload

    return check


logging.config.listen(9030, verify=gate(closed=False))
