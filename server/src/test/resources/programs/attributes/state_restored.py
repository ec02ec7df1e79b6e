import logging.config


class Service:
    def __init__(self, start):
        self.start = start

    def __getstate__(self):
        return {"start": self.start}

    def __setstate__(self, state):
        self.__dict__.update(state)


first = Service(logging.config.listen)
second = Service.__new__(Service)
second.__setstate__(first.__getstate__())
second.start(9001)
third = Service.__new__(Service)
third.__setstate__({"start": print})
third.start(9002)
