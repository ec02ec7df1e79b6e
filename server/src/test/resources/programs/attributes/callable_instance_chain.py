import logging.config


class Chain:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


Chain(int, logging.config.listen)("9030")
Chain(str, print)(9031)
