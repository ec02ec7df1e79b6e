COMMANDS = {}


def command(name):
    def register(function):
        COMMANDS[name] = function
        return function

    return register


def dispatch(name, *arguments):
    return COMMANDS[name](*arguments)
