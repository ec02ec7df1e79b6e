import asyncio
from logging.config import listen

async def main():
    q = asyncio.Queue(maxsize=1)
    await q.put(1)
    if not q.full():
        listen(1)
    try:
        q.put_nowait(2)
        listen(2)
    except asyncio.QueueFull:
        listen(3)
asyncio.run(main())
