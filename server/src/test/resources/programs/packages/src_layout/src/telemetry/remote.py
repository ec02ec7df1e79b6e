import logging.config


def serve(port):
    thread = logging.config.listen(port)
    thread.daemon = True
    thread.start()
