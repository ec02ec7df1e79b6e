import logging.config


def boot(*, on_ready=None, on_error=None):
    if on_ready:
        on_ready(9030)
    if on_error:
        on_error(9031)


boot(on_ready=logging.config.listen)
boot(on_error=print)
