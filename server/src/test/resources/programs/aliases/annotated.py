import logging.config
from typing import Callable

start: Callable = logging.config.listen
start(9999)
