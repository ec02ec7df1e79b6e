import logging.config


class Logs:
    def __init__(self, api):
        self.api = api

    def open(self, port):
        if self.api.host == "local":
            return logging.config.listen(port)
        return logging.config.listen(port + 1)
