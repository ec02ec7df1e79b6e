import logging.config
import sys

CHECKS = {
    "database": lambda: True,
    "queue": lambda: False,
    "disk": lambda: True,
}


def die(message):
    print(message, file=sys.stderr)
    sys.exit(3)


def preflight():
    failed = [name for name, check in CHECKS.items() if not check()]
    if failed:
        die("preflight failed: " + ", ".join(failed))


preflight()
watcher = logging.config.listen(9030)
watcher.start()
