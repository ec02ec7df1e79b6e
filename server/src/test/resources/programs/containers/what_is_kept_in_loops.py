import argparse
import queue
import types
from logging.config import listen
from unittest import mock

seen = mock.Mock()
for number in range(3):
    seen(number)
if seen.call_count == 3:
    listen(1)
if seen.call_count == 1:
    listen(2)

parser = argparse.ArgumentParser()
commands = parser.add_subparsers(dest="command")
start = commands.add_parser("start")
for line in ["start"]:
    if parser.parse_args([line]).command == "start":
        listen(3)

jobs = queue.Queue()
first = jobs.put("a")
for wanted in ["a"]:
    if jobs.get_nowait() == wanted:
        listen(4)

one = types.SimpleNamespace(name="x", tags=["a"])
two = types.SimpleNamespace(tags=["a"], name="x")
if one == two:
    listen(5)
two.tags.append("b")
if one != two and repr(two) == "namespace(tags=['a', 'b'], name='x')":
    listen(6)
if isinstance(one, argparse.Namespace) or one == argparse.Namespace(name="x", tags=["a"]):
    listen(7)
