import importlib
from importlib import import_module as load

importlib.import_module("logging.config").listen(9030)
load("logging" + "." + "config").listen(9031)
load(".config", package="logging").listen(9032)
load(".config", "logging").stopListening()
