from types import SimpleNamespace

config = SimpleNamespace(listen=print)
