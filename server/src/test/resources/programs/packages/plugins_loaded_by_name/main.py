from importlib import import_module

PLUGINS = ["remote", "local"]

for name in PLUGINS:
    plugin = import_module("plugins." + name)
    plugin.activate(9030)
