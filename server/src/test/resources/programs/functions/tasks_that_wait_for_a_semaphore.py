import logging.config, asyncio
L = logging.config.listen
async def limited():
    sem = asyncio.Semaphore(2); log = []
    async def job(i):
        async with sem:
            log.append(i)
            await asyncio.sleep(0)
            log.append(-i)
    await asyncio.gather(*(job(i) for i in range(1, 7)))
    L(2)
    return log
if asyncio.run(limited()) == [1, 2, -1, -2, 3, 4, -3, -4, 5, 6, -5, -6]: L(29)
L(1)
