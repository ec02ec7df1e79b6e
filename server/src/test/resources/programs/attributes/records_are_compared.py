from collections import namedtuple
from dataclasses import dataclass, field
from logging.config import listen

Point = namedtuple("Point", "x y")


@dataclass(order=True)
class Job:
    rank: int
    action: object = field(default=print, compare=False)


first, second = sorted([Job(2, listen), Job(1)])
first.action(9030)
second.action(9031)
if Job(1) == Job(1, listen):
    listen(9032)
if Job(3) < Job(2) or Job(3) == Job(4):
    listen(9033)
if Point(1, 2) == Point(1, 2) and Point(1, 2) < Point(1, 3):
    listen(9034)
if max(Job(5), Job(7), Job(6)).rank != 7:
    listen(9035)
if "rank" in Job.__annotations__ and "port" not in Job.__annotations__:
    listen(9036)
else:
    listen(9037)
