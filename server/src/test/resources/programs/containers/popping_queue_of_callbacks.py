import collections
import logging.config

pending = collections.deque()
pending.append((print, ("one",)))
pending.appendleft((logging.config.listen, (9030,)))
while pending:
    function, args = pending.popleft()
    function(*args)
