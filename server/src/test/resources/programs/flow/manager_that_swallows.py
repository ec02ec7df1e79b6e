import logging.config


class Ignore:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return True


start = print
with Ignore():
    start = logging.config.listen
    raise RuntimeError("half way")
    start = print

start(9030)
