from types import SimpleNamespace
import logging.config

hooks = SimpleNamespace(start=logging.config.listen, stop=logging.config.stopListening)
hooks.start(9030)
hooks.stop()

hooks.start = print
hooks.start(9031)

defaults = {"start": logging.config.listen, "port": 9032}
hooks = SimpleNamespace(**defaults)
hooks.start(hooks.port)
