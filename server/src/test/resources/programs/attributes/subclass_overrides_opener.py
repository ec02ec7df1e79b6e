import logging.config


class Base:
    def opener(self, port):
        return logging.config.listen(port)

    def start(self):
        return self.opener(9030)


class Quiet(Base):
    def opener(self, port):
        print("quiet", port)


class Loud(Base):
    def opener(self, port):
        print("loud", port)
        return super().opener(port)


Quiet().start()
Loud().start()
