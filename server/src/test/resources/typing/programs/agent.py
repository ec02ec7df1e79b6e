"""An agent that takes commands from a queue and answers them."""

import asyncio
import enum
import logging
from logging.config import dictConfig, listen

log = logging.getLogger("agent")

dictConfig({"version": 1, "disable_existing_loggers": False})


class State(enum.Enum):
    NEW = "new"
    READY = "ready"
    GONE = "gone"


class Agent:
    limit = 3

    def __init__(self, queue):
        self.queue = queue
        self.state = State.NEW
        self.answers = []

    async def __aenter__(self):
        self.state = State.READY
        return self

    async def __aexit__(self, kind, error, trace):
        self.state = State.GONE
        return False

    async def answer(self, command):
        match command:
            case {"do": "sum", "of": [first, *rest]}:
                self.answers.append(first + sum(rest))
            case {"do": "log", "port": int(port)} if port > 1024:
                listen(port).daemon = True
            case {"do": "stop"}:
                return False
            case str() as text if text.isdigit():
                self.answers.append(int(text))
            case _:
                log.info("what is %r?", command)
        return True

    async def run(self):
        while True:
            command = await self.queue.get()
            try:
                if not await self.answer(command):
                    break
            except (TypeError, ValueError) as error:
                log.error("%r: %s", command, error)
            finally:
                self.queue.task_done()


async def produce(queue, commands):
    for command in commands:
        await queue.put(command)
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    commands = [
        {"do": "sum", "of": [1, 2, 3]},
        {"do": "log", "port": 9034},
        "17",
        {"do": "dance"},
        {"do": "stop"},
    ]
    async with Agent(queue) as agent:
        control = listen(9035)
        control.daemon = True
        await asyncio.gather(produce(queue, commands), agent.run())
    results = [answer async for answer in numbers(agent.answers)]
    log.info("answers: %s", ", ".join(f"{result:>4}" for result in results))


async def numbers(values):
    for value in values:
        yield value


asyncio.run(main())
