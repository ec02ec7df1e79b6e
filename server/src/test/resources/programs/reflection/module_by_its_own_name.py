import logging.config
from importlib import import_module

modules = {module.__name__: module for module in (logging, logging.config)}
modules["logging.config"].listen(9001)
name = logging.config.__name__
import_module(name).listen(9002)
package, _, last = name.rpartition(".")
getattr(import_module(package), last).listen(9003)
getattr(logging.config, logging.config.listen.__name__)(9004)
