import sys
import logging.config


def run(arguments):
    if arguments[0] == "listen":
        logging.config.listen(int(arguments[1]))
    elif arguments[0] == "restart":
        logging.config.listen(9031)
    else:
        print(arguments[0])


if __name__ == "__main__":
    run(["status"])
