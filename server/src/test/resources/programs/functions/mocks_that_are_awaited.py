"""Mocks of coroutines do what they are told when they are awaited, and remember that beside their calls."""

import asyncio
import logging.config
from unittest import mock

listen = logging.config.listen


async def fetch(url):
    return url


class Client:
    async def get(self, url):
        return url

    def close(self):
        return 3


async def main():
    plain = mock.AsyncMock(return_value=3)
    pending = plain("a")
    if plain.call_count == 1 and plain.await_count == 0:
        listen(10)
    if await pending == 3:
        listen(11)
    plain.assert_awaited_once_with("a")
    try:
        plain.assert_awaited_once_with("b")
    except AssertionError:
        listen(12)
    await plain("b")
    if plain.await_args_list == [mock.call("a"), mock.call("b")]:
        listen(13)

    series = mock.AsyncMock(side_effect=[1, ValueError, 2])
    if await series() == 1:
        listen(20)
    try:
        await series()
    except ValueError:
        listen(21)
    if await series() == 2:
        listen(22)
    try:
        await series()
    except StopAsyncIteration:
        listen(23)

    double = mock.AsyncMock(side_effect=lambda port: listen(port))
    await double(24)
    double.reset_mock()
    double.assert_not_awaited()

    client = mock.AsyncMock(spec=Client)
    client.get.return_value = "page"
    client.close.return_value = "closed"
    if await client.get("/") == "page" and client.close() == "closed":
        listen(30)
    if not hasattr(client, "post"):
        listen(31)

    with mock.patch("__main__.fetch", return_value=5) as fetched:
        if await fetch("/") == 5 and fetched.await_count == 1:
            listen(40)
    spec = mock.create_autospec(fetch, return_value=6)
    if await spec("/") == 6:
        listen(41)
    try:
        spec()
    except TypeError:
        listen(42)

    session = mock.MagicMock()
    session.__aenter__.return_value = 7
    async with session as entered:
        if entered == 7:
            listen(50)
    session.__aiter__.return_value = [1, 2]
    if [item async for item in session] == [1, 2]:
        listen(51)
    both = await asyncio.gather(plain(1), plain(2))
    if both == [3, 3]:
        listen(52)


asyncio.run(main())
