import logging.config


def outer():
    call = print

    def middle():
        nonlocal call

        def inner():
            nonlocal call
            call = logging.config.listen

        inner()
        call(9030)

    middle()
    call(9031)


outer()
