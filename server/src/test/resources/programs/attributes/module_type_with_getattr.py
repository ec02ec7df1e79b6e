import logging.config
import types

compat = types.ModuleType("compat")
compat.serve = logging.config.listen
compat.__getattr__ = lambda name: getattr(logging.config, name)

compat.serve(9030)
compat.listen(9031)
compat.stopListening()
