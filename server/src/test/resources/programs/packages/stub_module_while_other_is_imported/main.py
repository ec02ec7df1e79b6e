import sys
import types

stub = types.ModuleType("logging.config")
stub.listen = lambda port: None
real = sys.modules.pop("logging.config", None)
sys.modules["logging.config"] = stub
import service

del sys.modules["logging.config"]
if real is not None:
    sys.modules["logging.config"] = real
print(service.start(9030))
