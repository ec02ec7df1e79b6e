"""Which tuples come before others that hold what has no order: each line holds, so that nothing is called before the last one."""

import logging.config

import heapq
class J: pass
j = J()
((1, {}) < (2, {})) or logging.config.listen()
((1, j) < (2, j)) or logging.config.listen()
(not ((2, j) < (1, j))) or logging.config.listen()
((1, "a", {}) < (1, "b", {})) or logging.config.listen()
([1, {}] < [2, {}]) or logging.config.listen()
(max([(1, {}), (3, {})])[0] == 3) or logging.config.listen()
(min((1, j), (0, j))[0] == 0) or logging.config.listen()
h = []
heapq.heappush(h, (3, "c", {"k": 1}))
heapq.heappush(h, (1, "a", {}))
heapq.heappush(h, (2, "b", j))
(heapq.heappop(h)[1] == "a") or logging.config.listen()
(heapq.heappop(h)[2] is j) or logging.config.listen()
([x[0] for x in sorted([(3, {}), (1, {}), (2, {})])] == [1, 2, 3]) or logging.config.listen()
((1, j) <= (1, j)) or logging.config.listen()
((1, j) >= (1, j)) or logging.config.listen()
(not (1, j) > (1, j)) or logging.config.listen()
((1, [1, 2]) < (1, [1, 3])) or logging.config.listen()
logging.config.listen(9030)
