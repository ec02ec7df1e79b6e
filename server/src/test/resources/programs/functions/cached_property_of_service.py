import functools
import logging.config


class Service:
    @functools.cached_property
    def listener(self):
        return logging.config.listen(9030)

    @property
    def unused(self):
        return logging.config.listen

    def start(self):
        self.listener.start()
        self.listener.start()


service = Service()
service.start()
service.unused(9031)
