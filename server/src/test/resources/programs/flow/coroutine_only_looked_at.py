import asyncio
import inspect
import logging.config


async def remote(port):
    return logging.config.listen(port)


async def wanted(port):
    return logging.config.listen(port)


async def main():
    pending = remote(9140)
    print(asyncio.iscoroutine(pending), inspect.isawaitable(pending))
    pending.close()
    if inspect.iscoroutine(work := wanted(9141)):
        await work


asyncio.run(main())
