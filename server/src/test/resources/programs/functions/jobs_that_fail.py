"""What fails in a thread, in an executor or in a task does not end the program."""

import asyncio
import logging.config
import threading
from concurrent.futures import ThreadPoolExecutor


def fail(port):
    raise OSError(port)


def start(port):
    logging.config.listen(port)


threading.excepthook = lambda args: None
thread = threading.Thread(target=fail, args=(1,))
thread.start()
thread.join()
logging.config.listen(9001)

with ThreadPoolExecutor(max_workers=1) as pool:
    jobs = [pool.submit(job, 2) for job in (fail, fail)]
    logging.config.listen(9002)
    try:
        jobs[0].result()
    except OSError:
        start(9003)


async def fail_later():
    raise ValueError


async def main():
    task = asyncio.create_task(fail_later())
    start(9004)
    try:
        await task
    except ValueError:
        start(9005)
    await asyncio.gather(fail_later(), return_exceptions=True)
    logging.config.listen(9006)


asyncio.run(main())
