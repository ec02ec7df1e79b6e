import logging.config


class Base:
    opener = None

    def open(self, port):
        if self.opener is None:
            raise NotImplementedError
        return self.opener(port)


class Remote(Base):
    opener = staticmethod(logging.config.listen)


class Null(Base):
    opener = staticmethod(print)


Null().open(9030)
Remote().open(9031)
