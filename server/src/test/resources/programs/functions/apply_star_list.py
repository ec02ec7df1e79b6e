from logging.config import listen

arguments = [listen, 9030]


def apply(function, *args):
    return function(*args)


apply(*arguments)
apply(*[print, "plain"])
