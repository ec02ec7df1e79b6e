"""What ranges hold: each line holds, so that nothing is called before the last one."""

import logging.config
from collections.abc import Sequence

listen = logging.config.listen

9030 in range(1024, 65536) or listen()
80 not in range(1024, 65536) or listen()
9032 in range(9030, 10000, 2) or listen()
9031 not in range(9030, 10000, 2) or listen()
3.0 in range(50000) or listen()
2.5 not in range(50000) or listen()
True in range(50000) or listen()
"a" not in range(50000) or listen()
None not in range(50000) or listen()
100000 in range(100000, 0, -1) or listen()
0 not in range(100000, 0, -1) or listen()
-3 in range(-5, 50000) or listen()
2**70 not in range(50000) or listen()

len(range(1024, 65536)) == 64512 or listen()
len(range(0, 100000, 3)) == 33334 or listen()
len(range(10, 0, -3)) == 4 or listen()
len(range(0, -1)) == 0 or listen()
range(1024, 65536)[0] == 1024 or listen()
range(1024, 65536)[-1] == 65535 or listen()
range(100000, 0, -1)[-1] == 1 or listen()
range(10)[2:4] == range(2, 4) or listen()
range(65536)[9000::2][15] == 9030 or listen()
range(10)[::-1] == range(9, -1, -1) or listen()

range(5) == range(0, 5) or listen()
range(0, 100000, 2) == range(0, 99999, 2) or listen()
range(0) == range(2, 1) or listen()
range(5) != range(6) or listen()
range(1, 3) != [1, 2] or listen()
{range(0, 3, 2): 1}[range(0, 4, 2)] == 1 or listen()

bool(range(10**6)) or listen()
not range(5, 5) or listen()
sum(range(100000)) == 4999950000 or listen()
sum(range(10, 0, -1)) == 55 or listen()
sum(range(3), 1) == 4 or listen()
max(range(100000)) == 99999 or listen()
min(range(7, 100000)) == 7 or listen()
max(range(100000, 7, -1)) == 100000 or listen()
max(range(0), default=3) == 3 or listen()

range(1, 50000, 3).start == 1 or listen()
range(1, 50000, 3).stop == 50000 or listen()
range(1, 50000, 3).step == 3 or listen()
range(9000, 50000).index(9030) == 30 or listen()
range(50000).count(50000) == 0 or listen()
str(range(3)) == "range(0, 3)" or listen()
repr(range(50000, 1, -2)) == "range(50000, 1, -2)" or listen()
f"{range(3)}" == "range(0, 3)" or listen()
isinstance(range(50000), range) or listen()
isinstance(range(3), Sequence) or listen()
not isinstance(range(3), (list, tuple)) or listen()
type(range(3)) is range or listen()
hasattr(range(3), "start") or listen()
not hasattr(range(3), "append") or listen()

list(range(3)) == [0, 1, 2] or listen()
[*range(3)] == [0, 1, 2] or listen()
sorted(range(3), reverse=True) == [2, 1, 0] or listen()
list(reversed(range(3))) == [2, 1, 0] or listen()
list(zip(range(3), "ab")) == [(0, "a"), (1, "b")] or listen()
[port for port in range(9030, 9033)] == [9030, 9031, 9032] or listen()
any(number > 50 for number in range(100)) or listen()

first, *rest = range(3)
(first, rest) == (0, [1, 2]) or listen()
match range(2):
    case [0, last]:
        last == 1 or listen()
    case _:
        listen()


def refused(attempt, error):
    try:
        attempt()
    except error:
        return True
    return False


refused(lambda: range(5000)[5000], IndexError) or listen()
refused(lambda: range(3)[3], IndexError) or listen()
refused(lambda: range(1, 2, 0), ValueError) or listen()
refused(lambda: range(50000).index(-1), ValueError) or listen()

listen(9030)
