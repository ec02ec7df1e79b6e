import asyncio


class Server:
    def __init__(self):
        self.ports = []

    async def listen(self, port):
        self.ports.append(port)
        await asyncio.sleep(0)
        return self


async def main():
    server = await Server().listen(9030)
    await server.listen(9031)


asyncio.run(main())
