COMMANDS = {}


def command(function):
    COMMANDS[function.__name__] = function
    return function


def run(arguments):
    name, *rest = arguments
    return COMMANDS[name](*rest)
