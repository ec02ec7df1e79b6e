import logging.config


def outer():
    call = print

    def arm():
        nonlocal call
        call = logging.config.listen

    def fire():
        return call(9030)

    fire()
    arm()
    fire()


outer()
