import logging.config


async def accept(payload):
    return payload


logging.config.listen(9030, verify=accept)
