import argparse
import logging.config


def open_port(options):
    for port in options.ports:
        logging.config.listen(port)


def show(options):
    if options.verbose > 1 and options.format == "long":
        logging.config.listen(9400)


def parser():
    made = argparse.ArgumentParser()
    made.add_argument("-v", "--verbose", action="count", default=0)
    commands = made.add_subparsers(dest="command", required=True)
    opening = commands.add_parser("open", aliases=["o"])
    opening.add_argument("ports", nargs="+", type=int)
    opening.set_defaults(run=open_port)
    showing = commands.add_parser("show")
    showing.add_argument("--format", choices=["short", "long"], default="short")
    showing.set_defaults(run=show)
    return made


options = parser().parse_args(["-vv", "show"])
options.run(options)
if options.command == "open":
    logging.config.listen(9401)
options = parser().parse_args(["o", "9402", "9403"])
options.run(options)
try:
    parser().parse_args(["show", "--format", "wide"])
except SystemExit:
    logging.config.listen(9404)
else:
    logging.config.listen(9405)
