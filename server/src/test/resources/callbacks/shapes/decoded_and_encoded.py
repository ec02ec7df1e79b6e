import logging.config


def clean(payload):
    text = payload.decode("utf-8").replace("\r\n", "\n")
    return text.encode()


logging.config.listen(9030, verify=clean)
