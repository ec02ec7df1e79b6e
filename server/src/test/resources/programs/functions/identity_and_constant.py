import logging.config


def identity(value):
    return value


def constant(value):
    return lambda *args: value


identity(logging.config.listen)(9030)
constant(logging.config.listen)("ignored")(9031)
constant(None)(logging.config.listen)
identity(identity)(print)(9032)
