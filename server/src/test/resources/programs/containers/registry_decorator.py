"""A registry of actions, filled by a decorator as web frameworks do it."""
import logging.config

ACTIONS = {}


def action(name):
    def register(function):
        ACTIONS[name] = function
        return function

    return register


@action("remote-logging")
def remote(port):
    return logging.config.listen(port)


@action("noop")
def noop(port):
    return None


for name in ("noop", "remote-logging"):
    ACTIONS[name](9030)
