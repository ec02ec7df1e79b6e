import asyncio
import logging.config


class App:
    def __init__(self):
        self.on_startup = []
        self.on_shutdown = []

    async def start(self):
        for hook in self.on_startup:
            await hook(self)

    async def stop(self):
        for hook in self.on_shutdown:
            await hook(self)


async def start_log_listener(app):
    app.listener = logging.config.listen(9030)


async def nobody(app):
    logging.config.listen(9031)


async def main():
    app = App()
    app.on_startup.append(start_log_listener)
    await app.start()


asyncio.run(main())
never = nobody(None)
never.close()
