import logging.config

from base import Service


class Listening(Service):
    def open(self):
        return logging.config.listen(self.port)
