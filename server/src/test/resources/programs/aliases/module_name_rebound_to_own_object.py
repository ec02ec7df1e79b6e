import logging.config as conf


class Conf:
    def listen(self, port):
        return port


conf.listen(9030)
conf = Conf()
conf.listen(9031)
