import importlib
from types import SimpleNamespace


class EntryPoint(SimpleNamespace):
    def load(self):
        module = importlib.import_module(self.module)
        return getattr(module, self.attr)


def entry_points(group):
    return [
        EntryPoint(name="logs", module="ext.logs", attr="activate"),
        EntryPoint(name="noop", module="ext.noop", attr="activate"),
    ]


context = SimpleNamespace(port=9412, active=[])
for ep in entry_points("demo.plugins"):
    activate = ep.load()
    activate(context)
