"""What may be raised in a task before it waits does not keep it from going on behind that."""

import asyncio
import logging.config
import os


async def serve():
    os.getpid()
    await asyncio.sleep(0)
    logging.config.listen(9030)


async def fail():
    os.getpid()
    await asyncio.sleep(0)
    raise ValueError


async def main():
    barrier = asyncio.Barrier(2)

    async def meet():
        await barrier.wait()

    await asyncio.gather(meet(), meet())
    await asyncio.create_task(serve())
    try:
        await asyncio.create_task(fail())
        logging.config.listen(9031)
    except ValueError:
        logging.config.listen(9032)


asyncio.run(main())
