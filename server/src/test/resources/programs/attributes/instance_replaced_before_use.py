import logging.config


class Manager:
    def __init__(self):
        self.begin = logging.config.listen

    def disable(self):
        self.begin = lambda port: None

    def start(self):
        self.begin(9030)


manager = Manager()
manager.disable()
manager.begin(9031)
