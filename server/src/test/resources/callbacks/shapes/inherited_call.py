import logging.config


class Base:
    def __call__(self, payload):
        return self.check(payload)

    def check(self, payload):
        raise NotImplementedError


class Lax(Base):
    def check(self, payload):
        return payload


logging.config.listen(9030, verify=Lax())
