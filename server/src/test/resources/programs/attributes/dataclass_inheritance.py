from dataclasses import dataclass
import logging.config


@dataclass
class Base:
    port: int = 9030


@dataclass
class Service(Base):
    opener: object = logging.config.listen

    def run(self):
        return self.opener(self.port)


Service().run()
Service(9031, print).run()
