import logging.config


def openers():
    yield print
    yield logging.config.listen


for opener in openers():
    opener(9030)
