import logging.config


def check(payload):
    match payload:
        case b"stop":
            return None
        case other:
            return other


logging.config.listen(9030, verify=check)
