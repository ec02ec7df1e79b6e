import logging.config


class Lazy:
    def __init__(self, factory):
        self.factory = factory

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.factory()


class App:
    opener = Lazy(lambda: logging.config.listen)


App().opener(9030)
