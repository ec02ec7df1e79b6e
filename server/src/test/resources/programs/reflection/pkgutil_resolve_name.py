import pkgutil

pkgutil.resolve_name("logging.config:listen")(9030)
start = pkgutil.resolve_name("logging.config.listen")
start(9031)
pkgutil.resolve_name("logging.config:stopListening")()
