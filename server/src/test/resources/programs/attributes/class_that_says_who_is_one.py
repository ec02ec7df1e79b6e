"""A class says itself what is an instance of it: what was marked, and nothing else."""

import logging.config


class Marked(type):
    def __instancecheck__(cls, value):
        return getattr(value, "is_ready", False)


class Ready(metaclass=Marked):
    pass


def ready(function):
    function.is_ready = True
    return function


@ready
def show(port):
    print("shown", port)


@ready
def serve(port):
    logging.config.listen(port)


for function in (logging.config.listen, show, serve):
    if isinstance(function, Ready):
        function(9030)
