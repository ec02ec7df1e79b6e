import asyncio
import logging.config


async def configure(port):
    return logging.config.listen(port)


async def main():
    thread = await configure(9030)
    thread.start()
    await asyncio.sleep(0)


asyncio.run(main())
