import logging.config
from dataclasses import dataclass


@dataclass
class Start:
    port: int


@dataclass
class Stop:
    pass


def handle(message):
    match message:
        case Start(port=port):
            logging.config.listen(port)
        case Stop():
            logging.config.listen(9031)


handle(Start(9030))
