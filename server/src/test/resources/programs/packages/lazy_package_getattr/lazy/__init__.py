import importlib

_WHERE = {"listen": "logging.config", "join": "os.path"}


def __getattr__(name):
    if name in _WHERE:
        return getattr(importlib.import_module(_WHERE[name]), name)
    raise AttributeError(name)
