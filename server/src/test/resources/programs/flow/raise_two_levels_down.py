import logging.config


class Unavailable(Exception):
    pass


def connect():
    raise Unavailable()


def prepare():
    connect()
    return True


def main():
    try:
        if prepare():
            logging.config.listen(9030)
    except Unavailable as err:
        print("no remote configuration:", err)
        return logging.config.listen(9031)
    logging.config.listen(9032)


main()
