import asyncio
import logging.config


class Feed:
    def __init__(self, lines):
        self.lines = iter(lines)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for line in self.lines:
            return line
        raise StopAsyncIteration


async def main():
    async for line in Feed(["hello", "port 9230", "bye"]):
        match line.split():
            case ["port", number]:
                logging.config.listen(int(number))
            case ["open", number]:
                logging.config.listen(int(number) + 1)


asyncio.run(main())
