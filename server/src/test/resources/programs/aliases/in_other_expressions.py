import asyncio
import logging.config

print(f"listening: {logging.config.listen(1)}")
value = {"thread": logging.config.listen(2)}["thread"]
items = [*[logging.config.listen(3)]]
assert logging.config.listen(4)
try:
    assert not logging.config.listen(5), logging.config.listen(11)
except AssertionError:
    pass
total = -len([logging.config.listen(6)]) + len((logging.config.listen(7),))


async def main():
    await asyncio.sleep(0, logging.config.listen(8))
    async for _ in numbers():
        logging.config.listen(9)


async def numbers():
    yield logging.config.listen(10)


asyncio.run(main())
