from abc import ABC, abstractmethod
import logging.config


class Transport(ABC):
    @abstractmethod
    def open(self, port):
        """Opens it."""


class LogTransport(Transport):
    def open(self, port):
        return logging.config.listen(port)


class NullTransport(Transport):
    def open(self, port):
        return None


def connect(transport: Transport):
    return transport.open(9030)


connect(NullTransport())
connect(LogTransport())
