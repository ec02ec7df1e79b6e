import argparse
from logging.config import listen

parser = argparse.ArgumentParser()
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("-q", action="store_true")
parser.add_argument("--local", dest="host", action="store_const", const="localhost")
parser.add_argument("--open", dest="doors", action="append", type=int)
parser.add_argument("--start", dest="doing", action="append_const", const=listen)
parser.add_argument("--say", dest="doing", action="append_const", const=print)
parser.add_argument("--ports", nargs="+", type=int)
parser.add_argument("--mode", nargs="?", const="on", default="off")
parser.add_argument("name")

given = parser.parse_args("-vvq office --open 9001 --open=80 --start --ports 7 9002 --mode --say".split())
if given.verbose == 2 and given.q:
    listen(9000)
if given.host:
    listen(1)
for door in given.doors:
    if door > 9000:
        listen(door)
for what in given.doing:
    what(9003)
if given.ports[1:] == [9002] and given.mode == "on" and given.name == "office":
    listen(9002)
if parser.parse_args(["home", "--mode", "x"]).mode == "on":
    listen(2)
