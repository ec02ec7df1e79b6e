import logging.config


def serve(thread=logging.config.listen(1), port=2):
    return thread


class Service:
    def run(self, thread=logging.config.listen(3)):
        return thread
