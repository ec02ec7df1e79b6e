import importlib
import settings

settings.boot(9030)
settings.boot = None
importlib.reload(settings)
settings.boot(9031)
