import logging.config


def check(payload):
    message = {"raw": payload, "size": len(payload)}
    return message["raw"]


logging.config.listen(9030, verify=check)
