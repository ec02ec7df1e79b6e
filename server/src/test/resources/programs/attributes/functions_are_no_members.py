"""A function in the block of an enumeration is a method of it, and none of its members."""

import logging.config
from enum import Enum


class Operation(Enum):
    STOP = "stop"
    LISTEN = logging.config.listen


for operation in Operation:
    print(operation.value, callable(operation.value))
    if callable(operation.value):
        operation.value(9030)

Operation.LISTEN(9031)
