import logging.config


def plain(payload):
    if b'"()"' in payload:
        return None
    return payload


logging.config.listen(9030, verify=plain)
