import types
import logging.config

logging = types.SimpleNamespace(config={"listen": print})
getattr(logging, "config")["listen"](9030)
getattr(getattr(logging, "config"), "get")("listen")(9031)
