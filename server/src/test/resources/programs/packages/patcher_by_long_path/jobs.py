import logging.config


def nightly(port):
    return logging.config.listen(port)


class Worker:
    def serve(self, port):
        return port

    def really(self, port):
        logging.config.listen(port)
