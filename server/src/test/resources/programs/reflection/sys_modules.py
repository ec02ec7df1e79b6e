import logging.config
import sys

sys.modules["logging.config"].listen(9030)
this = sys.modules[__name__]
module = sys.modules.get("logging.config")
if module is not None:
    module.listen(9031)
