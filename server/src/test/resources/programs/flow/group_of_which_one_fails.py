import asyncio
import logging.config


async def fail():
    raise ValueError("no")


async def wait(log):
    try:
        await asyncio.sleep(10)
        logging.config.listen(9340)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def main():
    log = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(wait(log))
            group.create_task(fail())
    except* ValueError:
        if log:
            logging.config.listen(9341)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
            logging.config.listen(9342)
    except TimeoutError:
        logging.config.listen(9343)


asyncio.run(main())
