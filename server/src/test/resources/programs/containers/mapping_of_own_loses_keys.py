import collections.abc
from logging.config import listen

class Reg(collections.abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
r = Reg()
r["a"] = 1
r.update(b=2)
if r.get("c", 0): listen(1)
if r.pop("a") != 1: listen(2)
if list(r.items()) == [("b", 2)]: listen(3)
if r.setdefault("z", 5) != 5: listen(4)
