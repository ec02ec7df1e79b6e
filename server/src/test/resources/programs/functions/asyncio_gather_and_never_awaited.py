import asyncio
from logging.config import listen


async def call(function, port):
    return function(port)


async def main():
    await asyncio.gather(call(listen, 9030), call(print, 9031))


async def forgotten():
    return listen(9032)


asyncio.run(main())
forgotten().close()
