import logging.config


class Service:
    def __init__(self, config=logging.config):
        self.config = config

    def open(self, port):
        return self.config.listen(port)
