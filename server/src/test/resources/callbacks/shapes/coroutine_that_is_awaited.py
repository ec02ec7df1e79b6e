import asyncio
import logging.config


async def fetched(payload):
    return payload


def accept(payload):
    return asyncio.run(fetched(payload))


logging.config.listen(9030, verify=accept)
