import typing
from logging.config import listen, stopListening


class Channel(typing.NamedTuple):
    begin: typing.Callable
    end: typing.Callable = stopListening


def cycle(channel: Channel):
    channel.begin(9030)
    channel.end()


cycle(Channel(listen))
cycle(Channel(begin=lambda port: None))
