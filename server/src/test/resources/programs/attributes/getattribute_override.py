import logging.config


class Traced:
    start = staticmethod(logging.config.listen)

    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)


Traced().start(9030)
