"""Like sqlalchemy.event: listen() registers, and runs nothing."""
import logging.config

_registry = []


def listen(target, identifier, function):
    _registry.append((target, identifier, function))


def listens_for(target, identifier):
    def decorate(function):
        listen(target, identifier, function)
        return function

    return decorate


@listens_for("engine", "connect")
def connected(connection):
    logging.config.dictConfig({"version": 1})


listen("engine", "close", print)
for target, identifier, function in _registry:
    function(target)
