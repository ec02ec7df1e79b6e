"""Objects of classes behind which the library stands answer themselves for what nobody gave them."""
import importlib
import logging.config
import sys
import threading
import types


class Lazy(types.ModuleType):
    def __init__(self, name, exports):
        super().__init__(name)
        self._exports = exports

    def __getattr__(self, name):
        try:
            path = self._exports[name]
        except KeyError:
            raise AttributeError(name) from None
        module, _, member = path.partition(":")
        value = getattr(importlib.import_module(module), member)
        setattr(self, name, value)
        return value


sys.modules["toolbox"] = Lazy("toolbox", {"serve": "logging.config:listen", "load": "json:loads"})

import toolbox as t

if t.load("[1]") == [1]:
    t.serve(9000)
else:
    t.serve(9001)
try:
    t.listen(9002)
except AttributeError:
    pass


class Worker(threading.Thread):
    def __init__(self, target_module):
        super().__init__()
        self._module = target_module

    def __getattr__(self, name):
        return getattr(self._module, name)


worker = Worker(logging.config)
worker.listen(9003)
if worker.daemon:
    worker.listen(9004)
