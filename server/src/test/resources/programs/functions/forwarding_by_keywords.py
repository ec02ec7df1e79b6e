import logging.config


def outer(**options):
    return middle(port=9030, **options)


def middle(port, **options):
    return options["starter"](port)


outer(starter=logging.config.listen)
outer(starter=print, unused=logging.config.listen)
