"""Ways to reconfigure a running plant."""

import logging
from logging.config import listen

from .ports import CONTROL, spare

log = logging.getLogger(__name__)
RETRIES = 3


def describe(port):
    return f"control on {port}"


class Channel:
    """One channel, by the port that it is on."""

    open = staticmethod(listen)

    def __init__(self, port=CONTROL):
        self.port = port
        self.thread = None

    def start(self):
        self.thread = self.open(self.port)
        return self


def first(ports):
    for port in ports:
        if port > 1024:
            return port
    return spare()


begin = listen
