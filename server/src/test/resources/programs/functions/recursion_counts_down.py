import logging.config


def attempt(left, opener):
    if left == 0:
        return opener(9030)
    return attempt(left - 1, opener)


attempt(3, logging.config.listen)
attempt(2, print)
