import logging.config


def numbers():
    yield from (9030, 9031)


def opened(ports):
    for port in ports:
        yield logging.config.listen(port)


def nothing(ports):
    for port in ports:
        yield logging.config.listen(port)


for thread in opened(numbers()):
    print(thread)
left = nothing(numbers())
