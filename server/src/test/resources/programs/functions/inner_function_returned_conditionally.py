import logging.config


def make(debug):
    if debug:

        def start(port):
            print("debug", port)

    else:

        def start(port):
            return logging.config.listen(port)

    return start


make(True)(9030)
make(False)(9031)
