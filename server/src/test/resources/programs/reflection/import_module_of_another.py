import importlib

handlers = importlib.import_module("logging.handlers")
start = getattr(handlers, "listen", None)
if start:
    start(9030)
server = importlib.import_module("asyncio")
print(getattr(server, "start_server"))
