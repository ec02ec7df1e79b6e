import importlib

backend = importlib.import_module("backends.socket_backend")
backend.Backend().start()
