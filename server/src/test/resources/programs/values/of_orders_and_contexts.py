"""What orders, what is remembered, and what is entered come to: each line holds, so that nothing is called before the last one."""

import logging.config
from functools import total_ordering, cmp_to_key, lru_cache
from contextlib import ContextDecorator, ExitStack

@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
(V(1) <= V(1)) or logging.config.listen()
(V(2) >= V(1)) or logging.config.listen()
(V(2) > V(1)) or logging.config.listen()
not (V(1) > V(1)) or logging.config.listen()
not (V(1) >= V(2)) or logging.config.listen()
[v.n for v in sorted([V(3), V(1), V(2)])] == [1, 2, 3] or logging.config.listen()
max(V(1), V(3)).n == 3 or logging.config.listen()
[v.n for v in sorted([V(3), V(1)], reverse=True)] == [3, 1] or logging.config.listen()

@total_ordering
class W:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __ge__(self, o): return self.n >= o.n
(W(1) <= W(1)) or logging.config.listen()
(W(1) < W(2)) or logging.config.listen()
not (W(2) < W(1)) or logging.config.listen()
(W(2) > W(1)) or logging.config.listen()
not (W(1) > W(1)) or logging.config.listen()

sorted([1, 3, 2], key=cmp_to_key(lambda a, b: b - a)) == [3, 2, 1] or logging.config.listen()
min(["bb", "a"], key=cmp_to_key(lambda a, b: len(a) - len(b))) == "a" or logging.config.listen()

seen = []
@lru_cache(maxsize=2)
def f(x):
    seen.append(x)
    return x
f(1); f(2); f(1); f(3); f(1); f(2)
seen == [1, 2, 3, 2] or logging.config.listen()

class counted(ContextDecorator):
    n = 0
    def __enter__(self): counted.n += 1
    def __exit__(self, *exc): counted.n += 10
@counted()
def step(): return counted.n
step() == 1 or logging.config.listen()
counted.n == 11 or logging.config.listen()

def swallow(t, e, tb): return t is ZeroDivisionError
with ExitStack() as stack:
    stack.push(swallow)
    1 / 0
    logging.config.listen()

logging.config.listen(9030)
