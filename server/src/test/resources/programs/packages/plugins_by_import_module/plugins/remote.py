import logging.config


def setup(port):
    logging.config.listen(port).start()
