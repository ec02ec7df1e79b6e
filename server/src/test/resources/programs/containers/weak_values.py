import logging.config
import weakref


class Plugin:
    def __init__(self, run):
        self.run = run


opener, printer = Plugin(logging.config.listen), Plugin(print)
plugins = weakref.WeakValueDictionary()
plugins["open"] = opener
plugins["print"] = printer
for plugin in plugins.values():
    plugin.run(9001)
plugins["print"].run(9002)
