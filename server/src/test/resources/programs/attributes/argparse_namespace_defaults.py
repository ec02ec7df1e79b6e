import argparse
import logging.config


def status(args):
    print("nothing to tell")


def watch(args):
    args.launch(args.port)


parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=9030)
parser.set_defaults(func=watch, launch=logging.config.listen)
args = parser.parse_args([])
args.func(args)
