from logging.config import listen


class Starter:
    def __init__(self, port):
        self.port = port

    def __call__(self, verify=None):
        return listen(self.port, verify)


start = Starter(9030)
start()
start(bytes)
