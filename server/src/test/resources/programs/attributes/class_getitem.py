import logging.config
from typing import Annotated, Callable, Optional, get_type_hints


class Typed:
    def __class_getitem__(cls, item):
        return item


class Port(int):
    pass


starter: Annotated[Callable, "remote"] = logging.config.listen
starter(9323)
Typed[logging.config.listen](9324)


def f(port: Optional[int] = None, *, go: Callable = logging.config.listen) -> None:
    go(port)


f(9325)
hints = get_type_hints(f)
