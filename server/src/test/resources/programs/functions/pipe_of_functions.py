import logging.config


def pipe(value, *functions):
    for function in functions:
        value = function(value)
    return value


pipe("9030", str.strip, int, logging.config.listen)
pipe("x", str.upper, print)
