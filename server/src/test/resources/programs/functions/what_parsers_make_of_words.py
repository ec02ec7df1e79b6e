import argparse
from logging.config import listen


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())


class Definition(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        super().__init__(option_strings, dest, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        if "=" not in values:
            parser.error(f"{option_string} takes a name and a value")
        name, value = values.split("=")
        known = getattr(namespace, self.dest) or {}
        setattr(namespace, self.dest, {**known, name: value})


class Strict(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


def copier():
    parser = argparse.ArgumentParser(prog="copier")
    parser.add_argument("source")
    parser.add_argument("more", nargs="+")
    parser.add_argument("target")
    parser.add_argument("-n", "--times", type=int, default="7")
    parser.add_argument("-f", "--force", action="store_true")
    return parser


args = copier().parse_args(["a", "b", "c", "d"])
if (args.source, args.more, args.target) == ("a", ["b", "c"], "d"):
    listen(1)
if args.times != 7:
    listen(2)
for line in ("a b c -n 3", "-n3 a b c", "-fn 3 a b c", "a b -n=3 c", "a -fn3 b c"):
    try:
        if copier().parse_args(line.split()).times == 3:
            listen(3)
    except SystemExit as end:
        if end.code == 2:
            listen(4)
try:
    copier().parse_args(["a", "b"])
    listen(5)
except SystemExit:
    listen(6)
if copier().parse_args(["--", "-a", "b", "c"]).source == "-a":
    listen(7)

known = argparse.Namespace(times=99)
copier().parse_args(["a", "b", "c"], namespace=known)
if known.times == 99 and "force" in known and "speed" not in known:
    listen(8)

switches = argparse.ArgumentParser(add_help=False)
switches.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
switches.add_argument("--tag", action="extend", nargs="+", default=["all"])
switches.add_argument("--version", action="version", version="1.0")
child = argparse.ArgumentParser(parents=[switches], allow_abbrev=False)
child.add_argument("--upper", action=Upper)
child.add_argument("-D", dest="defines", action=Definition)
if child.parse_args(["--no-color"]).color:
    listen(9)
if child.parse_args(["--tag", "x", "y", "--tag", "z"]).tag == ["all", "x", "y", "z"]:
    listen(10)
if child.parse_args(["--upper", "abc"]).upper == "ABC":
    listen(11)
if child.parse_args(["-Da=1", "-D", "b=2"]).defines == {"a": "1", "b": "2"}:
    listen(12)
for wrong in (["-Da"], ["--upp", "x"], ["--version"], ["-h"]):
    try:
        child.parse_args(wrong)
        listen(13)
    except SystemExit as end:
        if end.code == 0:
            listen(14)

strict = Strict()
strict.add_argument("--count", type=int, required=True)
for line in (["--count", "x"], [], ["--count", "4"]):
    try:
        if strict.parse_args(line).count == 4:
            listen(15)
    except ValueError:
        listen(16)

tool = argparse.ArgumentParser(prog="tool")
tool.add_argument("-v", "--verbose", action="count", default=0)
commands = tool.add_subparsers(dest="command", required=True)
serve = commands.add_parser("serve", aliases=["s"])
serve.add_argument("--port", type=int, default=80)
serve.set_defaults(run=lambda args: args.port)
stop = commands.add_parser("stop", parents=[switches])
stop.set_defaults(run=lambda args: 0)
for words in (["-vv", "s", "--port", "9030"], ["stop", "--no-color"], ["start"], []):
    try:
        args = tool.parse_args(words)
        if args.run(args) == 9030 and args.verbose == 2:
            listen(17)
        if args.command == "stop" and not args.color and not hasattr(args, "port"):
            listen(18)
    except SystemExit:
        listen(19)
