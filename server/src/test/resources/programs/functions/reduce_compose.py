from functools import reduce
import logging.config


def compose(*functions):
    return lambda value: reduce(lambda result, function: function(result), functions, value)


start = compose(int, logging.config.listen)
start("9030")
