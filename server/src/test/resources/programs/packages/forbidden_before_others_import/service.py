from logging.config import listen


def start(port):
    server = listen(port)
    return "off" if server is None else server


class Agent:
    def __init__(self, port):
        self.port = port

    def open(self):
        return listen(self.port)

    def reopen(self):
        return listen(self.port + 1)
