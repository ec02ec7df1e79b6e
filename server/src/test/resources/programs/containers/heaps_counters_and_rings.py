import heapq
import itertools
from collections import Counter, defaultdict, deque
from logging.config import listen


class Agenda:
    def __init__(self):
        self.entries = []
        self.numbers = itertools.count()

    def add(self, due, action):
        heapq.heappush(self.entries, (due, next(self.numbers), action))

    def run(self):
        while self.entries:
            due, _, action = heapq.heappop(self.entries)
            if due > 5:
                return action
            action(due)


agenda = Agenda()
agenda.add(9, listen)
agenda.add(2, print)
agenda.add(4, listen)
agenda.run()(9030)

counted = Counter("abracadabra")
if counted["a"] == 5 and counted["z"] == 0:
    listen(9031)
if counted.most_common(2)[1][1] > 2:
    listen(9032)
tally = defaultdict(int)
tally["calls"] += 1
if tally["calls"] == 2:
    listen(9033)

recent = deque([listen], maxlen=2)
recent.append(print)
recent[0](9034)
recent.append(print)
recent[0](9035)
if heapq.nlargest(2, [3, 9, 4]) == [9, 4]:
    listen(9036)
else:
    listen(9037)
