from importlib import import_module

from . import HOME


def start():
    module = import_module(".channel", __package__)
    module.opener(9513)
    if HOME != "agent":
        module.opener(9514)
