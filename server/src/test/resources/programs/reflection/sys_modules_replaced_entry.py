import sys
import types
import logging.config

real = sys.modules["logging.config"]
stub = types.ModuleType("logging.config")
stub.listen = lambda port: None

sys.modules["logging.config"] = stub
from logging.config import listen

listen(9030)
sys.modules["logging.config"] = real
from logging.config import listen

listen(9031)
