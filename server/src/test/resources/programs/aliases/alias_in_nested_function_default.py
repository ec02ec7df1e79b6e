import logging.config


def outer(starter=logging.config.listen):
    def inner(port, start=starter):
        return start(port)

    return inner


outer()(9030)
outer(print)(9031)
