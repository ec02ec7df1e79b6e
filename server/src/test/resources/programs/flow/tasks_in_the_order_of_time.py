import asyncio
import logging.config

order = []


async def report(name, delay):
    await asyncio.sleep(delay)
    order.append(name)


async def main():
    await asyncio.gather(report("slow", 0.02), report("quick", 0.01))
    if order == ["quick", "slow"]:
        logging.config.listen(9320)
    tasks = [asyncio.create_task(report("late", 9)), asyncio.create_task(report("early", 0.01))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    if len(done) != 1 or "late" in order:
        logging.config.listen(9321)
    try:
        await asyncio.wait_for(report("never", 5), timeout=0.01)
    except asyncio.TimeoutError:
        logging.config.listen(9322)
    else:
        logging.config.listen(9323)


asyncio.run(main())
