import logging.config


def strip(payload, times=2):
    if times == 0:
        return payload
    return strip(payload.strip(), times - 1)


logging.config.listen(9030, verify=strip)
