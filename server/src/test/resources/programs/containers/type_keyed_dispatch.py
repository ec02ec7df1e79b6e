import logging.config

DISPATCH = {int: logging.config.listen, str: print}


def handle(value):
    return DISPATCH[type(value)](value)


handle("text")
handle(9030)
