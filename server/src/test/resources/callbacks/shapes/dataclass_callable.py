import logging.config
from dataclasses import dataclass


@dataclass
class Gate:
    closed: bool = True

    def __call__(self, payload):
        return None if self.closed else payload


logging.config.listen(9030, verify=Gate(closed=False))
