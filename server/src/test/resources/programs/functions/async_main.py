import asyncio
import logging.config


async def control_channel():
    await asyncio.sleep(0)
    logging.config.listen(9030)


async def forgotten():
    logging.config.listen(9031)


async def main():
    await control_channel()


asyncio.run(main())
forgotten().close()
