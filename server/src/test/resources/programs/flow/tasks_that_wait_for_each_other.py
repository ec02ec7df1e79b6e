import asyncio
import logging.config


async def serve(ports, opened):
    while True:
        port = await ports.get()
        if port < 0:
            logging.config.listen(-port)
        opened.append(port)
        ports.task_done()


async def follow(ready, port):
    await ready.wait()
    logging.config.listen(port)


async def never(ready, port):
    await ready.wait()
    opened = logging.config.listen(port)
    return opened


async def main():
    ports, opened = asyncio.Queue(), []
    ready, forgotten = asyncio.Event(), asyncio.Event()
    server = asyncio.create_task(serve(ports, opened))
    follower = asyncio.create_task(follow(ready, 9330))
    asyncio.create_task(never(forgotten, 9331))
    await ports.put(9332)
    await ports.put(9333)
    if opened:
        logging.config.listen(9334)
    await ports.join()
    ready.set()
    await follower
    server.cancel()
    if opened == [9332, 9333]:
        logging.config.listen(9335)


asyncio.run(main())
