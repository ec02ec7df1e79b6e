"""Loads what a settings file names, as Django does."""
from importlib import import_module

SETTINGS = {
    "STARTER": "logging.config.listen",
    "STOPPER": "logging.config.stopListening",
}


def import_string(path):
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


starter = import_string(SETTINGS["STARTER"])
stopper = import_string(SETTINGS["STOPPER"])
starter(9030)
stopper()
