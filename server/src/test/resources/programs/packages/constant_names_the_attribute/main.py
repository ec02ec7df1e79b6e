import logging.config

import constants
from constants import STOP

getattr(logging.config, constants.START)(9030)
getattr(logging.config, STOP)()
