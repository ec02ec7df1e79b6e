import logging.config


def work():
    logging.config.listen(9030)
    yield 1


work()
pending = work()
print(type(pending).__name__)
