from logging.config import listen


def dry_run(function, *args):
    return "%s%r" % (function.__name__, args)


def swallow(*functions, **named):
    return len(functions) + len(named)


print(dry_run(listen, 9030))
print(swallow(listen, listen, start=listen))
first = (lambda function, port: port)(listen, 9030)
