import logging.config


class Live:
    def __init__(self, port):
        self.port = port

    def __enter__(self):
        return logging.config.listen(self.port)

    def __exit__(self, kind, value, traceback):
        logging.config.stopListening()
        return False


with Live(9030) as thread:
    thread.start()
unused = Live(9031)
