import logging.config
from typing import Protocol, runtime_checkable

@runtime_checkable
class Startable(Protocol):
    def start(self): ...

class A:
    def start(self):
        return 1

class B:
    def stop(self):
        return 2

things = [A(), B()]
n = sum(isinstance(t, Startable) for t in things)
if n == 1:
    logging.config.listen(9030)
if isinstance(things[1], Startable):
    logging.config.listen(9031)
