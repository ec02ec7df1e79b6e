import asyncio
from contextlib import ExitStack, closing
from logging.config import listen


class Tolerant:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is not None and issubclass(kind, self.kinds)


class Channel:
    def close(self):
        listen(9030)


class Waiting:
    async def __aenter__(self):
        return listen

    async def __aexit__(self, kind, value, trace):
        return isinstance(value, KeyError)


with Tolerant(KeyError, ValueError):
    raise ValueError("nothing")
    listen(9031)
try:
    with Tolerant(KeyError):
        raise OSError("something")
    listen(9032)
except OSError:
    listen(9033)

with closing(Channel()) as channel:
    pass

def last(port):
    listen(port)


with ExitStack() as stack:
    stack.enter_context(Tolerant(RuntimeError))
    stack.callback(last, 9034)
    raise RuntimeError
listen(9036)


async def main():
    async with Waiting() as start:
        start(9037)
        {}["port"]
        start(9038)
    start(9039)


asyncio.run(main())
