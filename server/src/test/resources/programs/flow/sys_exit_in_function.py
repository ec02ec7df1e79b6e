import sys
from logging.config import listen


def usage():
    print("usage: serve PORT")
    sys.exit(2)


def main(arguments):
    if not arguments:
        usage()
        listen(9030)
    listen(9031)


try:
    main([])
except SystemExit:
    main(["9031"])
