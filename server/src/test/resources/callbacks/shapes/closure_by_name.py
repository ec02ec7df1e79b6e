import logging.config


def gate():
    def check(payload):
        return payload

    return check


CHECK = gate()
logging.config.listen(9030, verify=CHECK)
