import logging.config


class Observable:
    def __init__(self):
        object.__setattr__(self, "_observers", {})

    def observe(self, name, fn):
        self._observers.setdefault(name, []).append(fn)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        for fn in self._observers.get(name, []):
            fn(value)


class Model(Observable):
    pass


m = Model()
m.observe("port", logging.config.listen)
m.observe("name", print)
m.port = 9228
m.name = "x"
