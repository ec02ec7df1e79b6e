import logging.config


def call(function, *args, **kwargs):
    return function(*args, **kwargs)


def outer(**options):
    return call(options.pop("function"), *options.pop("args", ()), **options)


outer(function=logging.config.listen, args=(9030,), verify=None)
outer(function=print, args=("x",))
