import functools
from dataclasses import dataclass, fields
from logging.config import listen


def start(port, *, with_what=listen):
    return with_what(port)


def counted(function):
    @functools.wraps(function)
    def listen_and_count(*args):
        return function(*args)

    return listen_and_count


@counted
def listen_twice(port):
    listen(port)
    listen(port + 1)


@dataclass
class Pair:
    listen: object = listen
    stop: object = print


start.__kwdefaults__["with_what"](9030)
start(9031)
start.__kwdefaults__["with_what"] = print
start(9032)
if listen_twice.__name__ == "listen_twice":
    listen_twice(9033)
if listen_twice.__name__ == "listen_and_count":
    listen(9034)
pair = Pair()
for field in fields(pair):
    if field.name == "listen":
        getattr(pair, field.name)(9035)
    if field.name == "start":
        listen(9036)
