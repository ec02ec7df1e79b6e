import logging.config


def make(port):
    listen = logging.config.listen

    def start():
        return listen(port)

    return start


make(9999)()
