import functools
import logging.config


class Plugin:
    @functools.cached_property
    def activate(self):
        return logging.config.listen

    @functools.cached_property
    def deactivate(self):
        return logging.config.stopListening


plugin = Plugin()
plugin.activate(9030)
plugin.deactivate()
