from importlib import import_module


def resolve(spec):
    module, _, attribute = spec.partition(":")
    return getattr(import_module(module), attribute)
