import argparse
import logging.config
import sys


def build_parser():
    parser = argparse.ArgumentParser(description="worker")
    parser.add_argument("--log-port", type=int, default=0)
    parser.add_argument("--verbose", action="store_true")
    return parser


class Daemon:
    def __init__(self, options):
        self.options = options
        self.threads = []

    def start_log_server(self):
        thread = logging.config.listen(self.options.log_port)
        thread.daemon = True
        self.threads.append(thread)
        thread.start()

    def run(self):
        if self.options.verbose:
            logging.config.listen(9031)
        self.start_log_server()
        return 0


def main(argv=None):
    options = build_parser().parse_args(argv)
    return Daemon(options).run()


main(["--verbose"])
