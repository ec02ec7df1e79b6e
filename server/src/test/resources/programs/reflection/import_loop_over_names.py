import importlib

found = {}
for name in ("logging", "logging.config", "json"):
    found[name] = importlib.import_module(name)

found["logging.config"].listen(9030)
print(hasattr(found["json"], "listen"), hasattr(found["logging"], "listen"))
