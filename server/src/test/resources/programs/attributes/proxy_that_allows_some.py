import logging.config

class Proxy:
    def __init__(self, target, allow):
        object.__setattr__(self, "_t", target)
        object.__setattr__(self, "_allow", set(allow))
    def __getattr__(self, name):
        if name not in self._allow:
            raise AttributeError(name)
        return getattr(self._t, name)
    def __setattr__(self, name, value):
        raise AttributeError("read only")

p = Proxy(logging.config, ["dictConfig", "stopListening"])
q = Proxy(logging.config, ["listen"])
try:
    p.listen(9030)
except AttributeError:
    q.listen(9031)
try:
    q._allow2 = 1
    q.listen(9032)
except AttributeError:
    pass
