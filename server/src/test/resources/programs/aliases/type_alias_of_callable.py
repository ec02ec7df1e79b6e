from typing import Callable, cast
import logging.config

Starter = Callable[[int], object]

start: Starter = cast(Starter, logging.config.listen)
stop: "Starter" = cast("Starter", print)
start(9030)
stop(9031)
