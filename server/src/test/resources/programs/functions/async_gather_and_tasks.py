import asyncio
import logging.config


async def serve(port):
    await asyncio.sleep(0)
    return logging.config.listen(port)


async def main():
    task = asyncio.create_task(serve(9030))
    await asyncio.gather(task, serve(9031))
    unused = serve(9032)
    unused.close()


asyncio.run(main())
