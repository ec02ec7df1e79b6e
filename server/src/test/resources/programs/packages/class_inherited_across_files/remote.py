import logging.config

from base import Service


class RemoteService(Service):
    opener = staticmethod(logging.config.listen)


class SecureService(RemoteService):
    def start(self):
        super().start()
        return logging.config.listen(self.port + 1)
