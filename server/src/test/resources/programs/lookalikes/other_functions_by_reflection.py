import importlib
import logging.config

for name in ("stopListening", "valid_ident"):
    function = getattr(logging.config, name)
    function() if name == "stopListening" else function("listen")

importlib.import_module("logging.config").stopListening()
getattr(logging.config, "listen".replace("listen", "stopListening"))()
