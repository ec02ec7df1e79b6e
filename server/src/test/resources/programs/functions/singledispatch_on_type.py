from functools import singledispatch
import logging.config


@singledispatch
def start(target):
    raise TypeError(target)


@start.register
def _(target: int):
    return logging.config.listen(target)


@start.register(str)
def _(target):
    return print(target)


start(9030)
start("name")
