from importlib import import_module

config = import_module(".config", package="logging")
config.listen(9030)
config = import_module(".config", "logging")
config.stopListening()
getattr(import_module(name=".config", package="logging"), "listen")(9031)
