import functools
import logging.config

ENABLED = frozenset("search export".split())


def feature(name, default=None):
    def decorate(function):
        if name in ENABLED:
            return function

        @functools.wraps(function)
        def disabled(*args, **kwargs):
            return default

        return disabled

    return decorate


@feature("export")
def export(port):
    return logging.config.listen(port)


@feature("reload", default="disabled")
def reload(port):
    return logging.config.listen(port)


export(9030)
reload(9031)
