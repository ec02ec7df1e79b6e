"""What slices are, and what objects make of them that are given some: each line holds, so that nothing is called before the last one."""

import logging.config

class Seq:
    def __init__(self, *xs): self.xs = list(xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i):
        if isinstance(i, slice): return Seq(*self.xs[i])
        return self.xs[i]
s = Seq(1, 2, 3, 4)
(s[-1] == 4) or logging.config.listen()
(s[1:3].xs == [2, 3]) or logging.config.listen()
(isinstance(slice(1, 2), slice)) or logging.config.listen()
sl = slice(1, 3)
([1, 2, 3, 4][sl] == [2, 3]) or logging.config.listen()
(sl.start == 1 and sl.stop == 3 and sl.step is None) or logging.config.listen()
class G:
    def __getitem__(self, k): return k
(G()[1:2] == slice(1, 2)) or logging.config.listen()
(G()[1:2].start == 1) or logging.config.listen()
(G()[::3].step == 3) or logging.config.listen()
(G()[1, 2] == (1, 2)) or logging.config.listen()
(G()[1:2, 3][1] == 3) or logging.config.listen()
(type(G()[1:2]).__name__ == "slice") or logging.config.listen()
(sl.indices(10) == (1, 3, 1)) or logging.config.listen()
class P:
    def __init__(self, items): self.items = items
    def __getitem__(self, k):
        if isinstance(k, slice):
            return [self.items[i] for i in range(*k.indices(len(self.items)))]
        if isinstance(k, str): return k.upper()
        return self.items[k]
    def __setitem__(self, k, v):
        if isinstance(k, slice): self.items[k] = v
        else: self.items[k] = v
    def __delitem__(self, k): del self.items[k]
p = P([1, 2, 3, 4])
(p[1:3] == [2, 3]) or logging.config.listen()
(p["a"] == "A") or logging.config.listen()
(p[0] == 1) or logging.config.listen()
p[1:3] = [9]
(p.items == [1, 9, 4]) or logging.config.listen()
del p[0:1]
(p.items == [9, 4]) or logging.config.listen()
log = []
class CM:
    def __init__(self, n, sw=False): self.n, self.sw = n, sw
    def __enter__(self): log.append("+" + self.n); return self
    def __exit__(self, t, v, tb): log.append("-" + self.n + (t.__name__ if t else "")); return self.sw
with CM("a", True), CM("b"):
    raise KeyError(1)
(log == ["+a", "+b", "-bKeyError", "-aKeyError"]) or logging.config.listen()
log.clear()
with CM("a", True):
    raise ValueError("q")
(log == ["+a", "-aValueError"]) or logging.config.listen()
log.clear()
class My(Exception): pass
with CM("a", True):
    raise My("q")
(log == ["+a", "-aMy"]) or logging.config.listen()
logging.config.listen(9030)
