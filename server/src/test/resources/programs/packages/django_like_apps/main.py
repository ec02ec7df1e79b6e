import importlib

from settings import INSTALLED_APPS

for app in INSTALLED_APPS:
    module = importlib.import_module(app + ".apps")
    module.Config().ready()
