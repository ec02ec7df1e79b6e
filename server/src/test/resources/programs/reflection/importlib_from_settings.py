import importlib

SETTINGS = {"listener": "logging.config:listen", "other": "os.path:join"}


def load(path):
    module, _, attribute = path.partition(":")
    return getattr(importlib.import_module(module), attribute)


load(SETTINGS["listener"])(9030)
load(SETTINGS["other"])("a", "b")
