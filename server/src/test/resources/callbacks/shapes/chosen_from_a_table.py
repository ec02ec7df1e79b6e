import logging.config


def plain(payload):
    return payload


def nothing(payload):
    return None


FORMATS = {"plain": plain, "none": nothing}


def check(payload):
    return FORMATS["none"](payload)


logging.config.listen(9030, verify=check)
