import asyncio
import logging.config

counts = {"safe": 0, "racy": 0}
lock = asyncio.Lock()


async def add(name):
    before = counts[name]
    await asyncio.sleep(0)
    counts[name] = before + 1


async def add_safely():
    async with lock:
        await add("safe")


async def main():
    await asyncio.gather(add("racy"), add("racy"))
    await asyncio.gather(add_safely(), add_safely())
    if counts["racy"] == 2:
        logging.config.listen(9350)
    if counts["safe"] == 2:
        logging.config.listen(9351)


asyncio.run(main())
