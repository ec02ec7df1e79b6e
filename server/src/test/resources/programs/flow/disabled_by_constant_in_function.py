import logging.config

ENABLED = False


def start(port):
    if not ENABLED:
        return None
    return logging.config.listen(port)


def main():
    if start(9030) is not None:
        logging.config.listen(9031)


main()
