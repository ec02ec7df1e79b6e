"""Controls the log levels of a running service."""
import logging.config
import sys


def main(argv=None):
    argv = argv or ["9030"]
    thread = logging.config.listen(int(argv[0]))
    thread.daemon = True
    thread.start()
    return 0


if __name__ == "__main__":
    status = main()
    if status:
        sys.exit(status)
