import functools
import importlib


@functools.cache
def lookup(name):
    return getattr(importlib.import_module("logging.config"), name)


lookup("listen")(9030)
lookup("stopListening")()
