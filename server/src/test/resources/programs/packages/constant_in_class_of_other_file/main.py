from importlib import import_module

from defaults import Defaults

module = import_module(Defaults.MODULE)
getattr(module, Defaults.names["start"])(9030)
getattr(module, Defaults.names["stop"])()
