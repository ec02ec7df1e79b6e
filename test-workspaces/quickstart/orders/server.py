"""The network side: sockets listen here, and none of them takes a logging configuration."""

import asyncio
import json
import logging
import socket

from orders.events import listen

log = logging.getLogger(__name__)


def serve(storage, port):
    listen("order-placed", storage.keep)
    with socket.socket() as server:
        server.bind(("127.0.0.1", port))
        server.listen()
        while True:
            connection, _ = server.accept()
            with connection, connection.makefile("rwb") as stream:
                storage.keep(json.loads(stream.readline()))


async def serve_async(storage, port):
    async def answer(reader, writer):
        storage.keep(json.loads(await reader.readline()))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", port)
    async with server:
        await server.serve_forever()
