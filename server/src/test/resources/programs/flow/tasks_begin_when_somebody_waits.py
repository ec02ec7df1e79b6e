import asyncio
import logging.config

log = []


async def work(name):
    log.append(name)


async def attach(port):
    logging.config.listen(port)


async def main():
    task = asyncio.create_task(work("task"))
    log.append("main")
    await task
    if log == ["main", "task"]:
        logging.config.listen(9030)
    if log == ["task", "main"]:
        logging.config.listen(9031)

    cancelled = asyncio.create_task(attach(9032))
    cancelled.cancel()
    try:
        await cancelled
        logging.config.listen(9033)
    except asyncio.CancelledError:
        logging.config.listen(9034)

    asyncio.create_task(work("first"))
    asyncio.create_task(work("second"))
    await asyncio.sleep(0)
    if log[-2:] != ["first", "second"]:
        logging.config.listen(9035)


asyncio.run(main())
