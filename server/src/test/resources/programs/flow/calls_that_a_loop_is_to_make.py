import asyncio
import logging.config


def start(port, why):
    if why != "cancelled":
        logging.config.listen(port)
    elif port:
        logging.config.listen(port)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    first = loop.call_soon(start, 9310, "cancelled")
    first.cancel()
    loop.call_later(60, start, 9311, "cancelled")
    loop.call_later(0.01, start, 9312, "soon")
    loop.call_later(0.02, done.set_result, "ok")
    if done.done():
        logging.config.listen(9313)
    if await done == "ok" and first.cancelled():
        logging.config.listen(9314)


asyncio.run(main())
