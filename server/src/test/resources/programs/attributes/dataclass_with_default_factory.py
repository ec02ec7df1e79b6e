import logging.config
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Hooks:
    start: Callable = logging.config.listen
    extra: list = field(default_factory=list)

    def run(self, port):
        self.start(port)
        for hook in self.extra:
            hook(port)


Hooks().run(9030)
quiet = Hooks(start=print)
quiet.run(9031)
quiet.extra.append(logging.config.listen)
quiet.run(9032)
