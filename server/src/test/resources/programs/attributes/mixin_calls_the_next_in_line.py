import logging.config


class RemoteMixin:
    def setup(self):
        logging.config.listen(9030)
        super().setup()


class Base:
    def setup(self):
        self.ready = True


class App(RemoteMixin, Base):
    def setup(self):
        self.ready = False
        super().setup()


App().setup()
