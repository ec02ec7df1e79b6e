import builtins
import logging.config

getattr = lambda obj, name: print
getattr(logging.config, "listen")(9030)
del getattr
getattr(logging.config, "listen")(9031)
builtins.getattr(logging.config, "stopListening")()
