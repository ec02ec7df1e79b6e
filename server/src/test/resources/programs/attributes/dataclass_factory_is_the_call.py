from dataclasses import dataclass, field
from logging.config import listen


def control_thread():
    return listen(9030)


@dataclass
class App:
    name: str
    control: object = field(default_factory=control_thread)


App("shop")
App("test", control=None)
