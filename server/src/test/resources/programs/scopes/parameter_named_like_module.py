import logging.config


def start(logging, port):
    return logging.config.listen(port)


class Fake:
    class config:
        @staticmethod
        def listen(port):
            return port


start(Fake, 9030)
start(logging, 9031)
