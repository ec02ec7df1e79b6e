"""Starts the remote control of the log levels where the platform has one."""
import sys

if sys.version_info >= (3, 2):
    from logging.config import listen as start_remote
else:
    start_remote = None

PORT = 9030


def main():
    if start_remote is not None:
        control = start_remote(PORT)
        control.daemon = True
        control.start()


main()
