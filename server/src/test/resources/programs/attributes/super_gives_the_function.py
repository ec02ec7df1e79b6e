import logging.config as lc


class Base:
    @property
    def starter(self):
        return lc.listen


class Child(Base):
    @property
    def starter(self):
        return print

    def run(self):
        super().starter(9030)
        self.starter(9031)


Child().run()
