import logging.config

print = logging.config.listen
print(9030)


def map(function, values):
    return [str(value) for value in values]


map(logging.config.listen, [9031])
