from __future__ import annotations

from logging.config import listen
from typing import Callable, Optional


def wire(start: Optional[listen(9030)] = None) -> listen(9031):
    handler: listen(9032) = start
    return handler


class Service:
    start: listen(9033)
    stop: Callable[[], listen(9034)]


wire()
