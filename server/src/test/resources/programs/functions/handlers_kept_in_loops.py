import argparse
import asyncio
import logging.config
import threading
import queue

parser = argparse.ArgumentParser()
for flag in ("--live", "--quiet"):
    parser.add_argument(flag, action="store_true")
options = parser.parse_args(["--live"])
if options.quiet:
    logging.config.listen(9180)
if options.live:
    logging.config.listen(9181)


async def fail(number):
    if number == 2:
        raise KeyError(number)


async def group():
    try:
        async with asyncio.TaskGroup() as tasks:
            for number in range(3):
                tasks.create_task(fail(number))
    except* KeyError:
        logging.config.listen(9182)


asyncio.run(group())

jobs = queue.Queue()


def work():
    while True:
        job = jobs.get()
        if job is None:
            return
        job(9183)


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
jobs.put(logging.config.listen)
jobs.put(None)
jobs.put(None)
for worker in workers:
    worker.join()
