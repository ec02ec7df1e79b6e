import logging.config


class LoggingProxy:
    allowed = {"listen", "stopListening"}

    def __getattribute__(self, name):
        if name in object.__getattribute__(self, "allowed"):
            return getattr(logging.config, name)
        return object.__getattribute__(self, name)


p = LoggingProxy()
p.listen(9081)
p.stopListening()


class Wrapper:
    def __init__(self, wrapped):
        object.__setattr__(self, "_wrapped", wrapped)

    def __getattr__(self, name):
        return getattr(object.__getattribute__(self, "_wrapped"), name)

    def __setattr__(self, name, value):
        setattr(self._wrapped, name, value)


class Target:
    pass


w = Wrapper(Target())
w.go = logging.config.listen
w.go(9082)
