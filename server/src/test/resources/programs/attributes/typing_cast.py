from typing import Any, Callable, cast
import logging.config

start = cast(Callable[[int], Any], logging.config.listen)
start(9030)
silent = cast("Callable", print)
silent("ok")
