import logging.config


class Lazy:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return getattr(logging.config, self.name)


class App:
    start = Lazy("listen")
    stop = Lazy("stopListening")


App().start(9030)
App.stop()
