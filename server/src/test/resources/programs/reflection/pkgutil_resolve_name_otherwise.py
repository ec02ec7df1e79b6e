import pkgutil

pkgutil.resolve_name("logging.config:listen")(9030)
pkgutil.resolve_name("logging.config.listen")(9031)
pkgutil.resolve_name("os.path:basename")("x/y")
