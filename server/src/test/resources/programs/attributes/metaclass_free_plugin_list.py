import logging.config


class Plugin:
    plugins = []
    action = None

    @staticmethod
    def register(cls):
        Plugin.plugins.append(cls)
        return cls


@Plugin.register
class Remote(Plugin):
    action = staticmethod(logging.config.listen)


@Plugin.register
class Echo(Plugin):
    action = staticmethod(print)


for plugin in Plugin.plugins:
    plugin.action(9030)
