import logging.config


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class LogServer(metaclass=Singleton):
    def __init__(self, port=9030):
        self.port = port
        self.thread = None

    def start(self):
        if self.thread is None:
            self.thread = logging.config.listen(self.port)
            self.thread.start()
        return self.thread


LogServer(9090).start()
assert LogServer() is LogServer()
LogServer().start()
