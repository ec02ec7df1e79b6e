import logging.config


class Traced:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        attribute = getattr(self._target, name)
        if not callable(attribute):
            return attribute

        def call(*args, **kwargs):
            print("calling", name)
            return attribute(*args, **kwargs)

        return call


config = Traced(logging.config)
config.listen(9030)
config.stopListening()
