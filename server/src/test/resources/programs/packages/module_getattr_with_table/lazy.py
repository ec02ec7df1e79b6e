from importlib import import_module

_where = {"start": ("logging.config", "listen"), "echo": ("builtins", "print")}


def __getattr__(name):
    try:
        module, attribute = _where[name]
    except KeyError:
        raise AttributeError(name) from None
    return getattr(import_module(module), attribute)
