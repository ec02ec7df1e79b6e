import logging.config
import sys

sys.modules["remotecontrol"] = logging.config

import service

service.run(9190)
