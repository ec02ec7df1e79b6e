PLUGINS = {}


def plugin(name):
    def decorate(function):
        PLUGINS[name] = function
        return function

    return decorate
