import sys
import logging.config


def main(argv):
    if not argv:
        print("usage")
        return 2
    logging.config.listen(int(argv[0]))
    return 0


if __name__ == "__main__":
    main(["9030"])
    try:
        sys.exit(main([]))
        logging.config.listen(9031)
    except SystemExit:
        pass
