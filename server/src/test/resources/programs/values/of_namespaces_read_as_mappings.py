import logging.config
from dataclasses import dataclass, field


class Options:
    def __init__(self, port=0, name="main"):
        self.port = port
        self.name = name

    def with_changes(self, **changes):
        values = dict(self.__dict__)
        values.update(changes)
        return Options(**values)


@dataclass
class Settings:
    name: str = "billing"
    port: int = 0
    tags: list = field(default_factory=list)

    def with_changes(self, **changes):
        values = dict(self.__dict__)
        values.update(changes)
        return Settings(**values)


class Registry:
    def __init__(self):
        self._held = {"one": 1, "two": 2}

    def keys(self):
        return self._held.keys()

    def __getitem__(self, key):
        return self._held[key] * 10


def arguments(**given):
    return given


options = Options(9)
if options.with_changes(name="other").port == 9:
    logging.config.listen(1)
else:
    logging.config.listen(2)
if Settings().with_changes(port=7).port:
    logging.config.listen(3)
else:
    logging.config.listen(4)
if "port" in dict(vars(options)) and "host" not in dict(options.__dict__):
    logging.config.listen(5)
else:
    logging.config.listen(6)
if {**vars(options), "port": 3} == {"port": 3, "name": "main"}:
    logging.config.listen(7)
else:
    logging.config.listen(8)
if len(options.__dict__) == 2 and sorted(options.__dict__) == ["name", "port"]:
    logging.config.listen(9)
else:
    logging.config.listen(10)
if dict(Registry())["two"] == 20 and arguments(**Registry()) == {"one": 10, "two": 20}:
    logging.config.listen(11)
else:
    logging.config.listen(12)
if "listen" in dict(vars(logging.config)):
    dict(vars(logging.config))["listen"](13)
