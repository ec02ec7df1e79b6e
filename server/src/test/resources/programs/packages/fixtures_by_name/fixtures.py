import logging.config

REGISTRY = {}


def fixture(fn):
    REGISTRY[fn.__name__] = fn
    return fn


@fixture
def port():
    return 9514


@fixture
def log_thread(port):
    return logging.config.listen(port)
