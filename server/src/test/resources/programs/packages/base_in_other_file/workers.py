import logging.config

from base import Worker


class Remote(Worker):
    def work(self, port):
        logging.config.listen(port)


class Local(Worker):
    def work(self, port):
        print(port)
