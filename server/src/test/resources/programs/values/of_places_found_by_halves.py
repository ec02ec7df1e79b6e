"""Where things belong in lists that are halved: each line holds, so that nothing is called before the last one."""

import logging.config

import bisect
from dataclasses import dataclass, field
@dataclass(order=True)
class Lot:
    e: int
    a: int = field(compare=False)
l = []
for e, a in ((9, 5), (3, 2), (6, 4)): bisect.insort(l, Lot(e, a))
([x.e for x in l] == [3, 6, 9]) or logging.config.listen()
(bisect.bisect_left(l, Lot(6, 0)) == 1) or logging.config.listen()
(bisect.bisect(l, Lot(6, 0)) == 2) or logging.config.listen()
(bisect.bisect_left([1, 3, 5], 3) == 1) or logging.config.listen()
(bisect.bisect_right([1, 3, 3, 5], 3) == 3) or logging.config.listen()
(bisect.bisect([], 3) == 0) or logging.config.listen()
(bisect.bisect([5, 1, 4], 2) == 2) or logging.config.listen()
(bisect.bisect_left(["a", "c"], "b") == 1) or logging.config.listen()
(bisect.bisect([("a", 1), ("b", 2)], 1, key=lambda p: p[1]) == 1) or logging.config.listen()
("FDCBA"[bisect.bisect([60, 70, 80, 90], 77)] == "C") or logging.config.listen()
try:
    bisect.bisect([1, "a"], 2)
    logging.config.listen()
except TypeError:
    pass
(bisect.bisect_left(range(10), 4) == 4) or logging.config.listen()
logging.config.listen(9030)
