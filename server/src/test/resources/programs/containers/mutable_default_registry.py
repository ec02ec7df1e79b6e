import logging.config


def register(function, known=[]):
    known.append(function)
    return known


register(print)
functions = register(logging.config.listen)
functions[1](9030)
functions[0]("printed")
