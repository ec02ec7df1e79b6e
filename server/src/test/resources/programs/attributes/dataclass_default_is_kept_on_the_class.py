from dataclasses import dataclass
from typing import Callable
import logging.config


@dataclass
class Hooks:
    name: str
    on_start: Callable = logging.config.listen
    on_stop: Callable = logging.config.stopListening


hooks = Hooks("default")
hooks.on_start(9030)
hooks.on_stop()
silent = Hooks("silent", print, print)
silent.on_start(9031)
