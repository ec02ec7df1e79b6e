import asyncio
import logging.config


async def watch(port, log):
    try:
        await asyncio.sleep(3600)
        logging.config.listen(port)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        log.append("left")


async def main():
    log = []
    task = asyncio.create_task(watch(9300, log))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    if task.cancelled() and log == ["cancelled", "left"]:
        logging.config.listen(9301)


asyncio.run(main())
