import argparse
from logging.config import listen


def serve(args):
    if not args.safe:
        listen(args.port)
    elif args.port > 9040:
        listen(1)
    return args.mode


def status(args):
    print(args.command, args.port)


TABLE = {"serve": serve, "status": status}


def main(argv):
    parser = argparse.ArgumentParser(prog="tool")
    parser.add_argument("command", choices=sorted(TABLE))
    options = parser.add_argument_group("options")
    options.add_argument("-s", "--safe", action="store_true", help="open nothing")
    options.add_argument("-p", "--port", type=int, default="9030")
    options.add_argument("--log-mode", dest="mode", default="quiet")
    args = parser.parse_args(argv)
    if args.mode == "loud":
        listen(2)
    return TABLE[args.command](args)


main(["status", "--port", "9031"])
main(["serve", "--safe", "--port=9032"])
main(["serve", "-s", "-p", "9050", "--log-mode", "plain"])

empty = argparse.ArgumentParser()
empty.add_argument("--open", action="store_true")
empty.add_argument("--no-close", action="store_false", dest="close")
if empty.parse_args([]).open:
    listen(3)
if empty.parse_args(["--no-close"]).close:
    listen(4)
if empty.parse_args(["--open"]).close:
    listen(5)
