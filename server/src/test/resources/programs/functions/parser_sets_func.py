import argparse
import logging.config


def serve(args):
    return logging.config.listen(args.port)


def main(argv):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("serve")
    command.add_argument("--port", type=int, default=9030)
    command.set_defaults(func=serve)
    args = parser.parse_args(argv)
    return args.func(args)


main(["serve"])
