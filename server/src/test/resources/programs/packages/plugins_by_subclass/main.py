import plugins.local
import plugins.remote
from plugins import Plugin

for plugin in Plugin.__subclasses__():
    plugin().activate()
