import logging.config


class Meta(type):
    known = []

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.known.append(cls)
        return cls


class Start(metaclass=Meta):
    run = staticmethod(logging.config.listen)


for cls in Meta.known:
    cls.run(9030)
