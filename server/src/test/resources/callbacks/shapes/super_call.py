import logging.config


class Base:
    def check(self, payload):
        return payload


class Logged(Base):
    def check(self, payload):
        logging.info("got %d", len(payload))
        return super().check(payload)


logging.config.listen(9030, verify=Logged().check)
