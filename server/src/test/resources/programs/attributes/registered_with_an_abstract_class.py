"""What is registered with an abstract class is taken for one, and inherits nothing."""

import abc
import logging.config


class Plugin(abc.ABC):
    def activate(self):
        return "the base does nothing"


@Plugin.register
class Remote:
    port = 9030


class Other:
    port = 9031


for plugin in (Remote(), Other()):
    if not isinstance(plugin, Plugin):
        print("no plug-in", plugin.port)
    elif hasattr(plugin, "activate"):
        logging.config.listen(plugin.port)
    else:
        logging.config.listen(plugin.port + 10)
