import importlib
import logging.config
import string

path = string.Template("$pkg.$mod").substitute(pkg="logging", mod="config")
getattr(importlib.import_module(path), "listen")(9240)
names = "listen stopListening".split()
fns = [getattr(logging.config, n) for n in names]
fns[0](9241)
attr = next(n for n in names if n.startswith("listen"))
getattr(logging.config, attr)(9242)
key = "LISTEN"
getattr(logging.config, key.casefold())(9243)
getattr(logging.config, "stop_listen".removeprefix("stop_"))(9244)
getattr(__import__("logging.config").config, "listen")(9245)
