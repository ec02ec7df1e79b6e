import logging.config
from dataclasses import InitVar, dataclass


@dataclass(frozen=True)
class Node:
    port: int
    starter: object
    verify: InitVar[object] = None

    def __post_init__(self, verify):
        self.starter(self.port)
        logging.config.listen(self.port + 1, verify)


Node(9030, logging.config.listen)
Node(9032, print)
