import asyncio
import threading
from logging.config import listen

lock = threading.Lock()


async def quick():
    await asyncio.sleep(0)
    return listen


async def main():
    start = await asyncio.wait_for(quick(), timeout=5)
    start(9030)
    try:
        async with asyncio.timeout(3):
            await asyncio.sleep(0)
        listen(9031)
    except TimeoutError:
        listen(9032)
    guard = asyncio.Lock()
    try:
        async with guard:
            raise KeyError
        listen(9033)
    except KeyError:
        listen(9034)


asyncio.run(main())
if lock.acquire():
    try:
        with threading.RLock():
            listen(9035)
    finally:
        lock.release()
