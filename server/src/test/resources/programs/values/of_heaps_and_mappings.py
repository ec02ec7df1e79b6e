"""Which order heaps have, what mappings do by their own methods, and which members there are: each line holds, so that nothing is called before the last one."""

import heapq
import inspect
import logging.config
from collections import UserDict, deque

heap = [(3, "c"), (1, "a"), (2, "b")]
heapq.heapify(heap)
heap == [(1, "a"), (3, "c"), (2, "b")] or logging.config.listen()
heapq.heappop(heap) == (1, "a") or logging.config.listen()
heap == [(2, "b"), (3, "c")] or logging.config.listen()
heapq.heappush(heap, (0, "z"))
heap == [(0, "z"), (3, "c"), (2, "b")] or logging.config.listen()
heapq.heappushpop(heap, (-1, "")) == (-1, "") or logging.config.listen()
heapq.heapreplace(heap, (9, "")) == (0, "z") or logging.config.listen()
heap == [(2, "b"), (3, "c"), (9, "")] or logging.config.listen()
numbers = [5, 2, 8, 1]
heapq.heapify(numbers)
numbers == [1, 2, 8, 5] or logging.config.listen()
heapq.heappushpop([], 1) == 1 or logging.config.listen()
list(heapq.merge([1, 4], [2], [0, 9])) == [0, 1, 2, 4, 9] or logging.config.listen()
list(heapq.merge([3, 1], [2], reverse=True)) == [3, 2, 1] or logging.config.listen()


class Task:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


tasks = []
for rank in (5, 1, 4, 2, 3):
    heapq.heappush(tasks, Task(rank))
[task.rank for task in tasks] == [1, 2, 4, 5, 3] or logging.config.listen()
[heapq.heappop(tasks).rank for _ in range(5)] == [1, 2, 3, 4, 5] or logging.config.listen()
try:
    heapq.heappop(tasks)
    logging.config.listen()
except IndexError:
    pass


class Lowered(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


headers = Lowered({"Host": "a"}, PORT=9030)
sorted(headers) == ["host", "port"] or logging.config.listen()
headers.update([("Accept", 1)], VIA=2)
headers["accept"] + headers["via"] == 3 or logging.config.listen()
headers.setdefault("ETag", 7) == 7 or logging.config.listen()
"etag" in headers or logging.config.listen()
headers.pop("etag") == 7 or logging.config.listen()
headers.pop("etag", None) is None or logging.config.listen()
headers.get("etag", 5) == 5 or logging.config.listen()
headers.get("host") == "a" or logging.config.listen()
for name in list(headers):
    del headers[name]
not headers or logging.config.listen()
not isinstance(UserDict(a=1), dict) or logging.config.listen()
UserDict(a=1)["a"] == 1 or logging.config.listen()


class Counted(Lowered):
    def __init__(self, *given, **more):
        super().__init__(*given, **more)
        self.count = len(self)


Counted({"X": 1, "Y": 2}).count == 2 or logging.config.listen()

last = deque([1, 2, 3], maxlen=2)
last.maxlen == 2 or logging.config.listen()
deque().maxlen is None or logging.config.listen()
last.copy() is not last or logging.config.listen()
[] is not [] or logging.config.listen()
same = other = {}
same is other or logging.config.listen()


class Service:
    port: int = 9030

    def start(self):
        pass

    @staticmethod
    def stop():
        pass

    @property
    def name(self):
        return "service"


[name for name, _ in inspect.getmembers(Service, inspect.isfunction)] == ["start", "stop"] or logging.config.listen()
[name for name, _ in inspect.getmembers(Service(), inspect.ismethod)] == ["start"] or logging.config.listen()

logging.config.listen(9030)
