import importlib
import sys
import types

fake = types.ModuleType("our.config")
fake.listen = lambda port: port
sys.modules["our.config"] = fake

sys.modules["our.config"].listen(9030)
getattr(sys.modules.get("our.config"), "listen")(9031)
vars(fake)["listen"](9032)
print(importlib.import_module("logging").__name__)
