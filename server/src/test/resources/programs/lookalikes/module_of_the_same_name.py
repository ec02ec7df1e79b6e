import sys
import types

fake = types.ModuleType("fake_logging")
exec("def listen(port):\n    return port\n", fake.__dict__)
sys.modules["fake_logging"] = fake

import fake_logging as logging_config
from fake_logging import listen

listen(9030)
logging_config.listen(9031)
