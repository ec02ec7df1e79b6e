import asyncio
import logging.config


async def consume(condition, items):
    async with condition:
        await condition.wait_for(lambda: items)
        if items.pop() == 9430:
            logging.config.listen(9430)


async def main():
    condition, items = asyncio.Condition(), []
    task = asyncio.create_task(consume(condition, items))
    await asyncio.sleep(0)
    async with condition:
        items.append(9430)
        condition.notify_all()
    await task
    if items:
        logging.config.listen(9431)
    names = []
    for next_one in asyncio.as_completed([asyncio.sleep(0.02, "late"), asyncio.sleep(0.01, "early")]):
        names.append(await next_one)
    if names == ["early", "late"]:
        logging.config.listen(9432)


asyncio.run(main())
