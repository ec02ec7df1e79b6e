import logging.config
import sys


def usage():
    print("usage")
    sys.exit(2)


def main(arguments):
    if len(arguments) < 2:
        usage()
    logging.config.listen(9030)


try:
    main([])
except SystemExit:
    print("done")
