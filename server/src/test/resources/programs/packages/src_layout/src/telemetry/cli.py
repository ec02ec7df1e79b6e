import argparse

from .remote import serve


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9030)
    options = parser.parse_args(arguments)
    serve(options.port)
