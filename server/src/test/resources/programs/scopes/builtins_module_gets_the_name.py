import builtins
import logging.config

builtins.start_remote = logging.config.listen
start_remote(9030)
del builtins.start_remote
try:
    start_remote(9031)
except NameError:
    pass
