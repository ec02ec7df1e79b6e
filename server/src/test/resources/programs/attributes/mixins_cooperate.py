from logging.config import listen


class Base:
    def setup(self):
        self.log = []


class Listening:
    def setup(self):
        super().setup()
        self.thread = listen(self.port)


class Quiet:
    def setup(self):
        super().setup()
        self.log.append("quiet")


class Server(Quiet, Listening, Base):
    port = 9030


class Silent(Quiet, Base):
    port = 9031


Server().setup()
Silent().setup()
