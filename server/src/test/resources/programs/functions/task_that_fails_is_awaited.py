import asyncio
from logging.config import listen


async def probe(port):
    if port < 9000:
        raise OSError("reserved")
    return listen(port)


async def main():
    task = asyncio.create_task(probe(80))
    listen(9030)
    try:
        await task
        listen(9031)
    except OSError:
        listen(9032)

    results = await asyncio.gather(probe(81), probe(9033), return_exceptions=True)
    for result in results:
        if isinstance(result, OSError):
            listen(9034)
    if isinstance(results[1], OSError):
        listen(9035)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(probe(82))
            group.create_task(probe(9036))
        listen(9037)
    except* OSError:
        listen(9038)
    except* ValueError:
        listen(9039)


asyncio.run(main())
