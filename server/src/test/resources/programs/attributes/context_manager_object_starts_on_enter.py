import logging.config


class RemoteConfig:
    def __init__(self, port):
        self.port = port

    def __enter__(self):
        self.thread = logging.config.listen(self.port)
        self.thread.start()
        return self

    def __exit__(self, *exc):
        logging.config.stopListening()
        self.thread.join()
        return False


with RemoteConfig(9030) as remote:
    print(remote.port)
