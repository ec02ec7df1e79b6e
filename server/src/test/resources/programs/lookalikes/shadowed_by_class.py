from logging.config import *


class listen:
    def __init__(self, port):
        self.port = port

    def start(self):
        return self.port


listen(9030).start()
