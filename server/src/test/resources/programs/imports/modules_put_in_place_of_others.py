import importlib
import sys
from types import ModuleType


class replaced:
    def __init__(self, **modules):
        self.modules = {name.replace("__", "."): module for name, module in modules.items()}

    def __enter__(self):
        self.before = {name: sys.modules.get(name) for name in self.modules}
        sys.modules.update(self.modules)

    def __exit__(self, *raised):
        sys.modules.update(self.before)


import logging.config

quiet = ModuleType("logging.config")
quiet.listen = lambda port: None

with replaced(logging__config=quiet):
    from logging.config import listen

    listen(9030)
    importlib.import_module("logging.config").listen(9031)

from logging.config import listen

listen(9032)
sys.modules["logging.config"].listen(9033)
