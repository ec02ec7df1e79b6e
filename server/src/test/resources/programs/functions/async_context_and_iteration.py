import asyncio
import logging.config


class Channel:
    async def __aenter__(self):
        self.thread = logging.config.listen(9030)
        return self

    async def __aexit__(self, *exc):
        logging.config.stopListening()


async def ports():
    for port in (9031, 9032):
        yield port


async def main():
    async with Channel():
        async for port in ports():
            logging.config.listen(port)


asyncio.run(main())
