import logging.config


def make():
    start = print

    def enable():
        nonlocal start
        start = logging.config.listen

    def run(port):
        return start(port)

    return enable, run


enable, run = make()
run(9030)
enable()
run(9031)
