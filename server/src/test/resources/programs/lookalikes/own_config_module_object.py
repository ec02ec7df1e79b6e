import types

config = types.SimpleNamespace(listen=lambda port: print(port))
logging = types.SimpleNamespace(config=config)
logging.config.listen(9030)
