from enum import Enum
import logging.config


class Verb(str, Enum):
    LISTEN = "listen"
    CLOSE = "close"

    def apply(self, port):
        return f"{self.value} {port}"


Verb.LISTEN.apply(9030)
Verb("listen").apply(9031)
print(logging.config.__name__)
