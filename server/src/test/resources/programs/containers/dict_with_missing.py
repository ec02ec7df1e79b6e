import collections
import logging.config
from collections import ChainMap, OrderedDict, UserDict


class Table(dict):
    def __missing__(self, key):
        return logging.config.listen

    def call(self, key, *a):
        return self[key](*a)


t = Table(stop=logging.config.stopListening)
t.call("anything", 9030)
t.call("stop")


class Handlers(UserDict):
    def register(self, name):
        def deco(fn):
            self[name] = fn
            return fn
        return deco


h = Handlers()


@h.register("x")
def x(port):
    logging.config.listen(port)


h["x"](9031)
ChainMap({}, {"go": logging.config.listen})["go"](9032)
od = OrderedDict([("first", print), ("last", logging.config.listen)])
od.popitem()[1](9033)
