from logging.config import dictConfig, listen


def by_name(function):
    return function.__name__


steps = sorted(filter(None, [listen, None, dictConfig]), key=by_name)
first, last = steps
first({"version": 1})
last(9030)
