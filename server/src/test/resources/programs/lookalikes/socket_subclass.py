import logging.config


class FakeSocket:
    def bind(self, address):
        self.address = address

    def listen(self, backlog=5):
        self.backlog = backlog


def serve(sock):
    sock.bind(("localhost", logging.config.DEFAULT_LOGGING_CONFIG_PORT))
    sock.listen(5)


serve(FakeSocket())
