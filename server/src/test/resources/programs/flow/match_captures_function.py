from dataclasses import dataclass
import logging.config


@dataclass
class Job:
    run: object
    port: int


match Job(logging.config.listen, 9030):
    case Job(run=start, port=9030):
        start(9030)
    case Job(start, port):
        start(port)
match {"action": logging.config.listen, "n": 1}:
    case {"action": act, **rest}:
        act(9031)
