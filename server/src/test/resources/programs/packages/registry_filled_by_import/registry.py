COMMANDS = {}


def command(name):
    def add(function):
        COMMANDS[name] = function
        return function

    return add


def get(name):
    return COMMANDS[name]
