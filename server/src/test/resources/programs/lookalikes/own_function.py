import logging


def listen(port):
    logging.info("listening on %d", port)


listen(9999)
