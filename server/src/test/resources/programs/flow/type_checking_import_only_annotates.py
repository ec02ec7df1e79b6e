from __future__ import annotations

import typing as t

if t.TYPE_CHECKING:
    from logging.config import listen


def start(port: int, starter: t.Callable[[int], listen] = print) -> listen:
    return starter(port)


start(9030)
