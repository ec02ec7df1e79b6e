import asyncio
import logging.config


class Feed:
    def __init__(self, items):
        self.items = list(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


async def gen():
    for p in (9359, 9360):
        yield p


async def main():
    async for fn, port in Feed([(logging.config.listen, 9358)]):
        fn(port)
    async for port in gen():
        logging.config.listen(port)


asyncio.run(main())
