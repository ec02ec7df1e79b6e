import logging.config


class Plugin:
    registry = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[name] = cls

    def run(self):
        raise NotImplementedError


class RemoteLogging(Plugin, name="remote"):
    def run(self):
        return logging.config.listen(9030)


class Nothing(Plugin, name="nothing"):
    def run(self):
        return None


for name, plugin in Plugin.registry.items():
    plugin().run()
