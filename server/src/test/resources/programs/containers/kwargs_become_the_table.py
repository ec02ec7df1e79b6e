import logging.config


def table(**functions):
    return functions


commands = table(start=logging.config.listen, echo=print)
commands["start"](9030)
commands["echo"](9031)


def rows(*functions):
    return functions[0]


rows(logging.config.listen, print)(9032)
rows(print, logging.config.listen)(9033)
