import logging.config


def main(port):
    try:
        assert port > 10000, "too low"
        logging.config.listen(port)
    except AssertionError:
        print("refused")


main(9030)
