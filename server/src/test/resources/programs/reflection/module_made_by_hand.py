import logging.config
import types

mod = types.ModuleType("fake")
mod.listen = logging.config.listen
mod.listen(9030)
other = types.ModuleType("logging.config")
other.listen = print
other.listen(9031)
import sys
sys.modules["fake"] = mod
import fake
fake.listen(9032)
from fake import listen as fl
fl(9033)
