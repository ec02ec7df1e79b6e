import logging.config

HANDLERS = {}


def handler(name):
    def register(function):
        HANDLERS[name] = function
        return function

    return register


@handler("remote")
def remote(port):
    return logging.config.listen(port)


@handler("echo")
def echo(port):
    return port


HANDLERS["remote"](9030)
HANDLERS["echo"](9031)
