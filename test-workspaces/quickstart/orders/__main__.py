"""Starts the service."""

import argparse
import logging

from orders import live_logging, server
from orders.storage import Storage


def main():
    parser = argparse.ArgumentParser(prog="orders")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--live-logging", action="store_true", help="accept a new logging configuration at any time")
    options = parser.parse_args()

    logging.basicConfig(level=logging.INFO)
    if options.live_logging:
        live_logging.start()
    server.serve(Storage(), options.port)


if __name__ == "__main__":
    main()
