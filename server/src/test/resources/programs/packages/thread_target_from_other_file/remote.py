import logging.config


def serve(port):
    logging.config.listen(port)
