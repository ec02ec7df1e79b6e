import sys
import logging.config


def parse(argv):
    if len(argv) != 1:
        raise SystemExit(2)
    return int(argv[0])


def main(argv=None):
    try:
        port = parse(argv or [])
    except SystemExit as error:
        return error.code
    logging.config.listen(port)
    return 0


main([])
main(["9030"])
