from logging.config import listen


def accept(payload):
    return payload


listen(9030, accept)
