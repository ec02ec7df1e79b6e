import asyncio
import logging.config

async def fetch(n, log):
    await asyncio.sleep(0)
    log.append(n)
    return n * 2

async def main():
    log = []
    results = await asyncio.gather(*(fetch(i, log) for i in range(3)))
    if results == [0, 2, 4]:
        logging.config.listen(9030)
    if len(log) != 3:
        logging.config.listen(9031)
    async def gen():
        for x in results:
            yield x
    total = 0
    async for x in gen():
        total += x
    if total == 6:
        logging.config.listen(9032)
    squares = [x async for x in gen() if x > 2]
    if squares == [4]:
        logging.config.listen(9033)

asyncio.run(main())
