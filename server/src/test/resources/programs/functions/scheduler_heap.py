import heapq
import itertools
import logging.config

counter = itertools.count()
queue = []


def schedule(when, action, *args):
    heapq.heappush(queue, (when, next(counter), action, args))


def run():
    while queue:
        when, _, action, args = heapq.heappop(queue)
        action(*args)


schedule(2, logging.config.listen, 9030)
schedule(1, print, "first")
run()
