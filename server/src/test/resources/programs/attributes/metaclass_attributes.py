import logging.config


class Commands(type):
    def __new__(mcs, name, bases, namespace, *, prefix=""):
        made = super().__new__(mcs, name, bases, namespace)
        made.table = {prefix + key: value for key, value in namespace.items() if not key.startswith("_")}
        return made

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
        cls.label = name.lower()

    def __getitem__(cls, key):
        return cls.table[key]

    def __getattr__(cls, name):
        return cls.table["do_" + name]

    @property
    def default(cls):
        return cls.table["do_stop"]

    def run(cls, key, *args):
        return cls[key].__func__(*args)


class Logs(metaclass=Commands, prefix="do_"):
    listen = staticmethod(logging.config.listen)
    stop = staticmethod(logging.config.stopListening)


Logs.run("do_listen", 9030)
Logs["do_listen"].__func__(9031)
Logs.default.__func__()
print(Logs.label)
