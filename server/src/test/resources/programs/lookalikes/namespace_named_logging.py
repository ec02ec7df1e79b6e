from types import SimpleNamespace

logging = SimpleNamespace(config=SimpleNamespace(listen=print, stopListening=print))
logging.config.listen(9030)
getattr(logging.config, "listen")(9031)
logging.config.stopListening()
