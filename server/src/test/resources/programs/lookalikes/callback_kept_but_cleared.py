import logging.config


class Hooks:
    def __init__(self):
        self.callbacks = []

    def add(self, callback):
        self.callbacks.append(callback)

    def clear(self):
        self.callbacks = []

    def fire(self, port):
        for callback in self.callbacks:
            callback(port)


hooks = Hooks()
hooks.add(logging.config.listen)
hooks.clear()
hooks.fire(9030)
