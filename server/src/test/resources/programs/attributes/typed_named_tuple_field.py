from typing import Any, NamedTuple
import logging.config as lc


class Command(NamedTuple):
    name: str
    run: Any = lc.listen
    undo: Any = lc.stopListening


start = Command("start")
start.run(9030)
start[1](9031)
start.undo()
Command("echo", print).run(9032)
