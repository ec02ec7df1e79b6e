import asyncio
from logging.config import listen

async def main():
    q = asyncio.PriorityQueue()
    await q.put((2, "b")); await q.put((1, "a"))
    _, first = await q.get()
    if first == "b":
        listen(1)
    if q.qsize() == 1:
        listen(2)
asyncio.run(main())
