import functools
import logging.config


@functools.singledispatch
def port_of(value):
    return 0


@port_of.register
def _(value: int):
    return value


@port_of.register(list)
def _(value):
    return port_of(value[0]) + 1


if port_of(9030) == 9030:
    logging.config.listen(9030)
if port_of([9030]) != 9031:
    logging.config.listen(9031)
if port_of("9030"):
    logging.config.listen(9032)
